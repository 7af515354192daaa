CREATE TABLE `ordinals` (
	`resource` text NOT NULL,
	`field` text NOT NULL,
	`values` integer NOT NULL,
	`ordinals` blob NOT NULL,
	PRIMARY KEY(`resource`, `field`)
);
--> statement-breakpoint
DROP INDEX `actions_codes`;--> statement-breakpoint
DROP INDEX `changes_codes`;--> statement-breakpoint
DROP INDEX `contacts_codes`;--> statement-breakpoint
DROP INDEX `editions_codes`;--> statement-breakpoint
DROP INDEX `findings_codes`;--> statement-breakpoint
DROP INDEX `funding_purposes_codes`;--> statement-breakpoint
DROP INDEX `laureates_codes`;