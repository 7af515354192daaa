-- Each trace of a record is stored once, with the fields that it is of, and without
-- what is null: most fields share theirs.
CREATE TABLE `actions_provenance` (
	`row` integer PRIMARY KEY NOT NULL,
	`traces` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `contacts_provenance` (
	`row` integer PRIMARY KEY NOT NULL,
	`traces` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `editions_provenance` (
	`row` integer PRIMARY KEY NOT NULL,
	`traces` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `findings_provenance` (
	`row` integer PRIMARY KEY NOT NULL,
	`traces` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `funding_purposes_provenance` (
	`row` integer PRIMARY KEY NOT NULL,
	`traces` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `laureates_provenance` (
	`row` integer PRIMARY KEY NOT NULL,
	`traces` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `actions_provenance` SELECT `row`, (
	SELECT '[' || group_concat('{"fields":' || `fields` || ',' || substr(json_patch('{}', `trace`), 2)) || ']' FROM (
		SELECT json_group_array(`key`) AS `fields`, `value` AS `trace` FROM json_each(`provenance`) GROUP BY `value` ORDER BY min(`id`)
	)
) FROM `actions`;
--> statement-breakpoint
INSERT INTO `contacts_provenance` SELECT `row`, (
	SELECT '[' || group_concat('{"fields":' || `fields` || ',' || substr(json_patch('{}', `trace`), 2)) || ']' FROM (
		SELECT json_group_array(`key`) AS `fields`, `value` AS `trace` FROM json_each(`provenance`) GROUP BY `value` ORDER BY min(`id`)
	)
) FROM `contacts`;
--> statement-breakpoint
INSERT INTO `editions_provenance` SELECT `row`, (
	SELECT '[' || group_concat('{"fields":' || `fields` || ',' || substr(json_patch('{}', `trace`), 2)) || ']' FROM (
		SELECT json_group_array(`key`) AS `fields`, `value` AS `trace` FROM json_each(`provenance`) GROUP BY `value` ORDER BY min(`id`)
	)
) FROM `editions`;
--> statement-breakpoint
INSERT INTO `findings_provenance` SELECT `row`, (
	SELECT '[' || group_concat('{"fields":' || `fields` || ',' || substr(json_patch('{}', `trace`), 2)) || ']' FROM (
		SELECT json_group_array(`key`) AS `fields`, `value` AS `trace` FROM json_each(`provenance`) GROUP BY `value` ORDER BY min(`id`)
	)
) FROM `findings`;
--> statement-breakpoint
INSERT INTO `funding_purposes_provenance` SELECT `row`, (
	SELECT '[' || group_concat('{"fields":' || `fields` || ',' || substr(json_patch('{}', `trace`), 2)) || ']' FROM (
		SELECT json_group_array(`key`) AS `fields`, `value` AS `trace` FROM json_each(`provenance`) GROUP BY `value` ORDER BY min(`id`)
	)
) FROM `funding_purposes`;
--> statement-breakpoint
INSERT INTO `laureates_provenance` SELECT `row`, (
	SELECT '[' || group_concat('{"fields":' || `fields` || ',' || substr(json_patch('{}', `trace`), 2)) || ']' FROM (
		SELECT json_group_array(`key`) AS `fields`, `value` AS `trace` FROM json_each(`provenance`) GROUP BY `value` ORDER BY min(`id`)
	)
) FROM `laureates`;
--> statement-breakpoint
ALTER TABLE `actions` DROP COLUMN `provenance`;
--> statement-breakpoint
ALTER TABLE `contacts` DROP COLUMN `provenance`;
--> statement-breakpoint
ALTER TABLE `editions` DROP COLUMN `provenance`;
--> statement-breakpoint
ALTER TABLE `findings` DROP COLUMN `provenance`;
--> statement-breakpoint
ALTER TABLE `funding_purposes` DROP COLUMN `provenance`;
--> statement-breakpoint
ALTER TABLE `laureates` DROP COLUMN `provenance`;
