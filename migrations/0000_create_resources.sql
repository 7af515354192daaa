CREATE TABLE `actions` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`edition` text NOT NULL,
	`laureate` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`communes` text NOT NULL,
	`commune_names` text NOT NULL,
	`coordinates` text NOT NULL,
	`title_folded` text,
	`provenance` text NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`laureate`) REFERENCES `laureates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `actions_id_unique` ON `actions` (`id`);--> statement-breakpoint
CREATE INDEX `actions_title_folded` ON `actions` (`title_folded`,`id`);--> statement-breakpoint
CREATE INDEX `actions_edition` ON `actions` (`edition`,`id`);--> statement-breakpoint
CREATE INDEX `actions_laureate` ON `actions` (`laureate`,`id`);--> statement-breakpoint
CREATE INDEX `actions_codes` ON `actions` (`edition`,`laureate`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`edition` text NOT NULL,
	`laureate` text,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`units` text NOT NULL,
	`websites` text NOT NULL,
	`address_complement` text,
	`street_address` text,
	`postal_code` text,
	`city` text,
	`cedex` text,
	`insee_code` text,
	`phones` text NOT NULL,
	`phones_printed` text NOT NULL,
	`emails` text NOT NULL,
	`personal_data` integer NOT NULL,
	`name_folded` text,
	`address_complement_folded` text,
	`street_address_folded` text,
	`city_folded` text,
	`cedex_folded` text,
	`provenance` text NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`laureate`) REFERENCES `laureates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contacts_id_unique` ON `contacts` (`id`);--> statement-breakpoint
CREATE INDEX `contacts_name_folded` ON `contacts` (`name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_address_complement_folded` ON `contacts` (`address_complement_folded`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_street_address_folded` ON `contacts` (`street_address_folded`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_city_folded` ON `contacts` (`city_folded`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_cedex_folded` ON `contacts` (`cedex_folded`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_edition` ON `contacts` (`edition`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_laureate` ON `contacts` (`laureate`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_kind` ON `contacts` (`kind`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_postal_code` ON `contacts` (`postal_code`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_insee_code` ON `contacts` (`insee_code`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_personal_data` ON `contacts` (`personal_data`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_codes` ON `contacts` (`edition`,`laureate`,`kind`,`postal_code`,`insee_code`,`personal_data`);--> statement-breakpoint
CREATE TABLE `editions` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`year` integer NOT NULL,
	`title` text NOT NULL,
	`programme` text NOT NULL,
	`ordinal` integer,
	`theme` text,
	`introduction` text NOT NULL,
	`eligibility` text,
	`budget_eur` integer,
	`laureates_stated` integer,
	`funder` text NOT NULL,
	`department_code` text,
	`west` real,
	`south` real,
	`east` real,
	`north` real,
	`title_folded` text,
	`programme_folded` text,
	`funder_folded` text,
	`provenance` text NOT NULL,
	`brochure` blob NOT NULL,
	`curation` blob
);
--> statement-breakpoint
CREATE UNIQUE INDEX `editions_id_unique` ON `editions` (`id`);--> statement-breakpoint
CREATE INDEX `editions_title_folded` ON `editions` (`title_folded`,`id`);--> statement-breakpoint
CREATE INDEX `editions_programme_folded` ON `editions` (`programme_folded`,`id`);--> statement-breakpoint
CREATE INDEX `editions_funder_folded` ON `editions` (`funder_folded`,`id`);--> statement-breakpoint
CREATE INDEX `editions_year` ON `editions` (`year`,`id`);--> statement-breakpoint
CREATE INDEX `editions_ordinal` ON `editions` (`ordinal`,`id`);--> statement-breakpoint
CREATE INDEX `editions_budget_eur` ON `editions` (`budget_eur`,`id`);--> statement-breakpoint
CREATE INDEX `editions_laureates_stated` ON `editions` (`laureates_stated`,`id`);--> statement-breakpoint
CREATE INDEX `editions_department_code` ON `editions` (`department_code`,`id`);--> statement-breakpoint
CREATE INDEX `editions_west` ON `editions` (`west`,`id`);--> statement-breakpoint
CREATE INDEX `editions_south` ON `editions` (`south`,`id`);--> statement-breakpoint
CREATE INDEX `editions_east` ON `editions` (`east`,`id`);--> statement-breakpoint
CREATE INDEX `editions_north` ON `editions` (`north`,`id`);--> statement-breakpoint
CREATE INDEX `editions_codes` ON `editions` (`year`,`ordinal`,`budget_eur`,`laureates_stated`,`department_code`,`west`,`south`,`east`,`north`);--> statement-breakpoint
CREATE TABLE `findings` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`edition` text NOT NULL,
	`laureate` text,
	`resource` text NOT NULL,
	`record` text NOT NULL,
	`field` text NOT NULL,
	`rule` text NOT NULL,
	`severity` text NOT NULL,
	`message` text NOT NULL,
	`value` text,
	`suggestion` text,
	`brochure_lines` text NOT NULL,
	`value_folded` text,
	`suggestion_folded` text,
	`provenance` text NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`laureate`) REFERENCES `laureates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `findings_id_unique` ON `findings` (`id`);--> statement-breakpoint
CREATE INDEX `findings_value_folded` ON `findings` (`value_folded`,`id`);--> statement-breakpoint
CREATE INDEX `findings_suggestion_folded` ON `findings` (`suggestion_folded`,`id`);--> statement-breakpoint
CREATE INDEX `findings_edition` ON `findings` (`edition`,`id`);--> statement-breakpoint
CREATE INDEX `findings_laureate` ON `findings` (`laureate`,`id`);--> statement-breakpoint
CREATE INDEX `findings_resource` ON `findings` (`resource`,`id`);--> statement-breakpoint
CREATE INDEX `findings_record` ON `findings` (`record`,`id`);--> statement-breakpoint
CREATE INDEX `findings_field` ON `findings` (`field`,`id`);--> statement-breakpoint
CREATE INDEX `findings_rule` ON `findings` (`rule`,`id`);--> statement-breakpoint
CREATE INDEX `findings_severity` ON `findings` (`severity`,`id`);--> statement-breakpoint
CREATE INDEX `findings_codes` ON `findings` (`edition`,`laureate`,`resource`,`record`,`field`,`rule`,`severity`);--> statement-breakpoint
CREATE TABLE `funding_purposes` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`edition` text NOT NULL,
	`laureate` text NOT NULL,
	`action` text NOT NULL,
	`statement` text NOT NULL,
	`purpose` text NOT NULL,
	`category` text NOT NULL,
	`among_others` integer NOT NULL,
	`purpose_folded` text,
	`provenance` text NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`laureate`) REFERENCES `laureates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `funding_purposes_id_unique` ON `funding_purposes` (`id`);--> statement-breakpoint
CREATE INDEX `funding_purposes_purpose_folded` ON `funding_purposes` (`purpose_folded`,`id`);--> statement-breakpoint
CREATE INDEX `funding_purposes_edition` ON `funding_purposes` (`edition`,`id`);--> statement-breakpoint
CREATE INDEX `funding_purposes_laureate` ON `funding_purposes` (`laureate`,`id`);--> statement-breakpoint
CREATE INDEX `funding_purposes_action` ON `funding_purposes` (`action`,`id`);--> statement-breakpoint
CREATE INDEX `funding_purposes_category` ON `funding_purposes` (`category`,`id`);--> statement-breakpoint
CREATE INDEX `funding_purposes_among_others` ON `funding_purposes` (`among_others`,`id`);--> statement-breakpoint
CREATE INDEX `funding_purposes_codes` ON `funding_purposes` (`edition`,`laureate`,`action`,`category`,`among_others`);--> statement-breakpoint
CREATE TABLE `laureates` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`edition` text NOT NULL,
	`organisation` text NOT NULL,
	`name` text NOT NULL,
	`display_name` text NOT NULL,
	`legal_form` text NOT NULL,
	`presentation` text NOT NULL,
	`founded_year` integer,
	`city` text,
	`insee_code` text,
	`department_code` text,
	`department_name` text,
	`region_code` text,
	`region_name` text,
	`epci_code` text,
	`epci_name` text,
	`ept_code` text,
	`ept_name` text,
	`longitude` real,
	`latitude` real,
	`location_precision` text,
	`name_folded` text,
	`display_name_folded` text,
	`city_folded` text,
	`department_name_folded` text,
	`region_name_folded` text,
	`epci_name_folded` text,
	`ept_name_folded` text,
	`provenance` text NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `laureates_id_unique` ON `laureates` (`id`);--> statement-breakpoint
CREATE INDEX `laureates_name_folded` ON `laureates` (`name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_display_name_folded` ON `laureates` (`display_name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_city_folded` ON `laureates` (`city_folded`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_department_name_folded` ON `laureates` (`department_name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_region_name_folded` ON `laureates` (`region_name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_epci_name_folded` ON `laureates` (`epci_name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_ept_name_folded` ON `laureates` (`ept_name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_edition` ON `laureates` (`edition`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_organisation` ON `laureates` (`organisation`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_legal_form` ON `laureates` (`legal_form`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_founded_year` ON `laureates` (`founded_year`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_insee_code` ON `laureates` (`insee_code`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_department_code` ON `laureates` (`department_code`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_region_code` ON `laureates` (`region_code`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_epci_code` ON `laureates` (`epci_code`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_ept_code` ON `laureates` (`ept_code`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_longitude` ON `laureates` (`longitude`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_latitude` ON `laureates` (`latitude`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_location_precision` ON `laureates` (`location_precision`,`id`);--> statement-breakpoint
CREATE INDEX `laureates_codes` ON `laureates` (`edition`,`organisation`,`legal_form`,`founded_year`,`insee_code`,`department_code`,`region_code`,`epci_code`,`ept_code`,`longitude`,`latitude`,`location_precision`);--> statement-breakpoint
CREATE TABLE `list_values` (
	`resource` text NOT NULL,
	`field` text NOT NULL,
	`value` text NOT NULL,
	`row` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `list_values_value` ON `list_values` (`resource`,`field`,`value`,`row`);--> statement-breakpoint
CREATE TABLE `points` (
	`resource` text NOT NULL,
	`row` integer NOT NULL,
	`longitude` real NOT NULL,
	`latitude` real NOT NULL
);
--> statement-breakpoint
CREATE INDEX `points_place` ON `points` (`resource`,`latitude`,`longitude`,`row`);--> statement-breakpoint
CREATE TABLE `revision` (
	`id` text PRIMARY KEY NOT NULL
);
