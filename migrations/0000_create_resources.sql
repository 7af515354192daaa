CREATE TABLE `actions` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`laureate` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`communes` text NOT NULL,
	`commune_names` text NOT NULL,
	`provenance` text NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`laureate`) REFERENCES `laureates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `actions_edition` ON `actions` (`edition`);--> statement-breakpoint
CREATE INDEX `actions_laureate` ON `actions` (`laureate`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
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
	`provenance` text NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`laureate`) REFERENCES `laureates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contacts_edition` ON `contacts` (`edition`);--> statement-breakpoint
CREATE INDEX `contacts_laureate` ON `contacts` (`laureate`);--> statement-breakpoint
CREATE TABLE `editions` (
	`id` text PRIMARY KEY NOT NULL,
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
	`provenance` text NOT NULL,
	`brochure` blob NOT NULL,
	`curation` blob
);
--> statement-breakpoint
CREATE TABLE `findings` (
	`id` text PRIMARY KEY NOT NULL,
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
	`provenance` text NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`laureate`) REFERENCES `laureates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `findings_edition` ON `findings` (`edition`);--> statement-breakpoint
CREATE INDEX `findings_laureate` ON `findings` (`laureate`);--> statement-breakpoint
CREATE TABLE `funding_purposes` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`laureate` text NOT NULL,
	`action` text NOT NULL,
	`statement` text NOT NULL,
	`purpose` text NOT NULL,
	`category` text NOT NULL,
	`among_others` integer NOT NULL,
	`provenance` text NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`laureate`) REFERENCES `laureates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `funding_purposes_edition` ON `funding_purposes` (`edition`);--> statement-breakpoint
CREATE INDEX `funding_purposes_laureate` ON `funding_purposes` (`laureate`);--> statement-breakpoint
CREATE INDEX `funding_purposes_action` ON `funding_purposes` (`action`);--> statement-breakpoint
CREATE TABLE `laureates` (
	`id` text PRIMARY KEY NOT NULL,
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
	`provenance` text NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `laureates_edition` ON `laureates` (`edition`);--> statement-breakpoint
CREATE INDEX `laureates_organisation` ON `laureates` (`organisation`);--> statement-breakpoint
CREATE TABLE `revision` (
	`id` text PRIMARY KEY NOT NULL
);
