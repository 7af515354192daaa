-- Rows are numbered in the order of the identifiers, and every index holds them: it need not hold both.
DROP INDEX `actions_title_folded`;--> statement-breakpoint
DROP INDEX `actions_edition`;--> statement-breakpoint
DROP INDEX `actions_laureate`;--> statement-breakpoint
CREATE INDEX `actions_title_folded` ON `actions` (`title_folded`);--> statement-breakpoint
CREATE INDEX `actions_edition` ON `actions` (`edition`);--> statement-breakpoint
CREATE INDEX `actions_laureate` ON `actions` (`laureate`);--> statement-breakpoint
DROP INDEX `changes_revision`;--> statement-breakpoint
DROP INDEX `changes_sequence`;--> statement-breakpoint
DROP INDEX `changes_published_at`;--> statement-breakpoint
DROP INDEX `changes_kind`;--> statement-breakpoint
DROP INDEX `changes_resource`;--> statement-breakpoint
DROP INDEX `changes_record`;--> statement-breakpoint
DROP INDEX `changes_edition`;--> statement-breakpoint
DROP INDEX `changes_field`;--> statement-breakpoint
CREATE INDEX `changes_revision` ON `changes` (`revision`);--> statement-breakpoint
CREATE INDEX `changes_sequence` ON `changes` (`sequence`);--> statement-breakpoint
CREATE INDEX `changes_published_at` ON `changes` (`published_at`);--> statement-breakpoint
CREATE INDEX `changes_kind` ON `changes` (`kind`);--> statement-breakpoint
CREATE INDEX `changes_resource` ON `changes` (`resource`);--> statement-breakpoint
CREATE INDEX `changes_record` ON `changes` (`record`);--> statement-breakpoint
CREATE INDEX `changes_edition` ON `changes` (`edition`);--> statement-breakpoint
CREATE INDEX `changes_field` ON `changes` (`field`);--> statement-breakpoint
DROP INDEX `contacts_name_folded`;--> statement-breakpoint
DROP INDEX `contacts_address_complement_folded`;--> statement-breakpoint
DROP INDEX `contacts_street_address_folded`;--> statement-breakpoint
DROP INDEX `contacts_city_folded`;--> statement-breakpoint
DROP INDEX `contacts_cedex_folded`;--> statement-breakpoint
DROP INDEX `contacts_edition`;--> statement-breakpoint
DROP INDEX `contacts_laureate`;--> statement-breakpoint
DROP INDEX `contacts_kind`;--> statement-breakpoint
DROP INDEX `contacts_postal_code`;--> statement-breakpoint
DROP INDEX `contacts_insee_code`;--> statement-breakpoint
DROP INDEX `contacts_personal_data`;--> statement-breakpoint
CREATE INDEX `contacts_name_folded` ON `contacts` (`name_folded`);--> statement-breakpoint
CREATE INDEX `contacts_address_complement_folded` ON `contacts` (`address_complement_folded`);--> statement-breakpoint
CREATE INDEX `contacts_street_address_folded` ON `contacts` (`street_address_folded`);--> statement-breakpoint
CREATE INDEX `contacts_city_folded` ON `contacts` (`city_folded`);--> statement-breakpoint
CREATE INDEX `contacts_cedex_folded` ON `contacts` (`cedex_folded`);--> statement-breakpoint
CREATE INDEX `contacts_edition` ON `contacts` (`edition`);--> statement-breakpoint
CREATE INDEX `contacts_laureate` ON `contacts` (`laureate`);--> statement-breakpoint
CREATE INDEX `contacts_kind` ON `contacts` (`kind`);--> statement-breakpoint
CREATE INDEX `contacts_postal_code` ON `contacts` (`postal_code`);--> statement-breakpoint
CREATE INDEX `contacts_insee_code` ON `contacts` (`insee_code`);--> statement-breakpoint
CREATE INDEX `contacts_personal_data` ON `contacts` (`personal_data`);--> statement-breakpoint
DROP INDEX `editions_title_folded`;--> statement-breakpoint
DROP INDEX `editions_programme_folded`;--> statement-breakpoint
DROP INDEX `editions_funder_folded`;--> statement-breakpoint
DROP INDEX `editions_year`;--> statement-breakpoint
DROP INDEX `editions_ordinal`;--> statement-breakpoint
DROP INDEX `editions_budget_eur`;--> statement-breakpoint
DROP INDEX `editions_laureates_stated`;--> statement-breakpoint
DROP INDEX `editions_department_code`;--> statement-breakpoint
DROP INDEX `editions_west`;--> statement-breakpoint
DROP INDEX `editions_south`;--> statement-breakpoint
DROP INDEX `editions_east`;--> statement-breakpoint
DROP INDEX `editions_north`;--> statement-breakpoint
CREATE INDEX `editions_title_folded` ON `editions` (`title_folded`);--> statement-breakpoint
CREATE INDEX `editions_programme_folded` ON `editions` (`programme_folded`);--> statement-breakpoint
CREATE INDEX `editions_funder_folded` ON `editions` (`funder_folded`);--> statement-breakpoint
CREATE INDEX `editions_year` ON `editions` (`year`);--> statement-breakpoint
CREATE INDEX `editions_ordinal` ON `editions` (`ordinal`);--> statement-breakpoint
CREATE INDEX `editions_budget_eur` ON `editions` (`budget_eur`);--> statement-breakpoint
CREATE INDEX `editions_laureates_stated` ON `editions` (`laureates_stated`);--> statement-breakpoint
CREATE INDEX `editions_department_code` ON `editions` (`department_code`);--> statement-breakpoint
CREATE INDEX `editions_west` ON `editions` (`west`);--> statement-breakpoint
CREATE INDEX `editions_south` ON `editions` (`south`);--> statement-breakpoint
CREATE INDEX `editions_east` ON `editions` (`east`);--> statement-breakpoint
CREATE INDEX `editions_north` ON `editions` (`north`);--> statement-breakpoint
DROP INDEX `findings_value_folded`;--> statement-breakpoint
DROP INDEX `findings_suggestion_folded`;--> statement-breakpoint
DROP INDEX `findings_edition`;--> statement-breakpoint
DROP INDEX `findings_laureate`;--> statement-breakpoint
DROP INDEX `findings_resource`;--> statement-breakpoint
DROP INDEX `findings_record`;--> statement-breakpoint
DROP INDEX `findings_field`;--> statement-breakpoint
DROP INDEX `findings_rule`;--> statement-breakpoint
DROP INDEX `findings_severity`;--> statement-breakpoint
CREATE INDEX `findings_value_folded` ON `findings` (`value_folded`);--> statement-breakpoint
CREATE INDEX `findings_suggestion_folded` ON `findings` (`suggestion_folded`);--> statement-breakpoint
CREATE INDEX `findings_edition` ON `findings` (`edition`);--> statement-breakpoint
CREATE INDEX `findings_laureate` ON `findings` (`laureate`);--> statement-breakpoint
CREATE INDEX `findings_resource` ON `findings` (`resource`);--> statement-breakpoint
CREATE INDEX `findings_record` ON `findings` (`record`);--> statement-breakpoint
CREATE INDEX `findings_field` ON `findings` (`field`);--> statement-breakpoint
CREATE INDEX `findings_rule` ON `findings` (`rule`);--> statement-breakpoint
CREATE INDEX `findings_severity` ON `findings` (`severity`);--> statement-breakpoint
DROP INDEX `funding_purposes_purpose_folded`;--> statement-breakpoint
DROP INDEX `funding_purposes_edition`;--> statement-breakpoint
DROP INDEX `funding_purposes_laureate`;--> statement-breakpoint
DROP INDEX `funding_purposes_action`;--> statement-breakpoint
DROP INDEX `funding_purposes_category`;--> statement-breakpoint
DROP INDEX `funding_purposes_among_others`;--> statement-breakpoint
CREATE INDEX `funding_purposes_purpose_folded` ON `funding_purposes` (`purpose_folded`);--> statement-breakpoint
CREATE INDEX `funding_purposes_edition` ON `funding_purposes` (`edition`);--> statement-breakpoint
CREATE INDEX `funding_purposes_laureate` ON `funding_purposes` (`laureate`);--> statement-breakpoint
CREATE INDEX `funding_purposes_action` ON `funding_purposes` (`action`);--> statement-breakpoint
CREATE INDEX `funding_purposes_category` ON `funding_purposes` (`category`);--> statement-breakpoint
CREATE INDEX `funding_purposes_among_others` ON `funding_purposes` (`among_others`);--> statement-breakpoint
DROP INDEX `laureates_name_folded`;--> statement-breakpoint
DROP INDEX `laureates_display_name_folded`;--> statement-breakpoint
DROP INDEX `laureates_city_folded`;--> statement-breakpoint
DROP INDEX `laureates_department_name_folded`;--> statement-breakpoint
DROP INDEX `laureates_region_name_folded`;--> statement-breakpoint
DROP INDEX `laureates_epci_name_folded`;--> statement-breakpoint
DROP INDEX `laureates_ept_name_folded`;--> statement-breakpoint
DROP INDEX `laureates_edition`;--> statement-breakpoint
DROP INDEX `laureates_organisation`;--> statement-breakpoint
DROP INDEX `laureates_legal_form`;--> statement-breakpoint
DROP INDEX `laureates_founded_year`;--> statement-breakpoint
DROP INDEX `laureates_insee_code`;--> statement-breakpoint
DROP INDEX `laureates_department_code`;--> statement-breakpoint
DROP INDEX `laureates_region_code`;--> statement-breakpoint
DROP INDEX `laureates_epci_code`;--> statement-breakpoint
DROP INDEX `laureates_ept_code`;--> statement-breakpoint
DROP INDEX `laureates_longitude`;--> statement-breakpoint
DROP INDEX `laureates_latitude`;--> statement-breakpoint
DROP INDEX `laureates_location_precision`;--> statement-breakpoint
CREATE INDEX `laureates_name_folded` ON `laureates` (`name_folded`);--> statement-breakpoint
CREATE INDEX `laureates_display_name_folded` ON `laureates` (`display_name_folded`);--> statement-breakpoint
CREATE INDEX `laureates_city_folded` ON `laureates` (`city_folded`);--> statement-breakpoint
CREATE INDEX `laureates_department_name_folded` ON `laureates` (`department_name_folded`);--> statement-breakpoint
CREATE INDEX `laureates_region_name_folded` ON `laureates` (`region_name_folded`);--> statement-breakpoint
CREATE INDEX `laureates_epci_name_folded` ON `laureates` (`epci_name_folded`);--> statement-breakpoint
CREATE INDEX `laureates_ept_name_folded` ON `laureates` (`ept_name_folded`);--> statement-breakpoint
CREATE INDEX `laureates_edition` ON `laureates` (`edition`);--> statement-breakpoint
CREATE INDEX `laureates_organisation` ON `laureates` (`organisation`);--> statement-breakpoint
CREATE INDEX `laureates_legal_form` ON `laureates` (`legal_form`);--> statement-breakpoint
CREATE INDEX `laureates_founded_year` ON `laureates` (`founded_year`);--> statement-breakpoint
CREATE INDEX `laureates_insee_code` ON `laureates` (`insee_code`);--> statement-breakpoint
CREATE INDEX `laureates_department_code` ON `laureates` (`department_code`);--> statement-breakpoint
CREATE INDEX `laureates_region_code` ON `laureates` (`region_code`);--> statement-breakpoint
CREATE INDEX `laureates_epci_code` ON `laureates` (`epci_code`);--> statement-breakpoint
CREATE INDEX `laureates_ept_code` ON `laureates` (`ept_code`);--> statement-breakpoint
CREATE INDEX `laureates_longitude` ON `laureates` (`longitude`);--> statement-breakpoint
CREATE INDEX `laureates_latitude` ON `laureates` (`latitude`);--> statement-breakpoint
CREATE INDEX `laureates_location_precision` ON `laureates` (`location_precision`);