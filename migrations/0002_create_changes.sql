CREATE TABLE `changes` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`revision` text NOT NULL,
	`sequence` integer NOT NULL,
	`published_at` text NOT NULL,
	`kind` text NOT NULL,
	`resource` text NOT NULL,
	`record` text NOT NULL,
	`edition` text NOT NULL,
	`field` text,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_id_unique` ON `changes` (`id`);--> statement-breakpoint
CREATE INDEX `changes_revision` ON `changes` (`revision`,`id`);--> statement-breakpoint
CREATE INDEX `changes_sequence` ON `changes` (`sequence`,`id`);--> statement-breakpoint
CREATE INDEX `changes_published_at` ON `changes` (`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `changes_kind` ON `changes` (`kind`,`id`);--> statement-breakpoint
CREATE INDEX `changes_resource` ON `changes` (`resource`,`id`);--> statement-breakpoint
CREATE INDEX `changes_record` ON `changes` (`record`,`id`);--> statement-breakpoint
CREATE INDEX `changes_edition` ON `changes` (`edition`,`id`);--> statement-breakpoint
CREATE INDEX `changes_field` ON `changes` (`field`,`id`);--> statement-breakpoint
CREATE INDEX `changes_codes` ON `changes` (`revision`,`sequence`,`published_at`,`kind`,`resource`,`record`,`edition`,`field`);--> statement-breakpoint
-- A file without a history begins one with what is published next: its revision is not a part of it.
DROP TABLE `revision`;--> statement-breakpoint
CREATE TABLE `revision` (
	`id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`published_at` text NOT NULL
);
--> statement-breakpoint
-- As for every other resource: see 0001_create_search.sql.
CREATE VIRTUAL TABLE `changes_search` USING fts5(title, body, content='', columnsize=0, prefix='2 3', tokenize='ascii');
