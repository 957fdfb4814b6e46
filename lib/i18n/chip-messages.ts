// Made by scripts/messages.mjs from public/_locales/en/messages.json. Do not edit.

/** What each message needs that our chip says on a page. */
export interface ChipMessageValues {
  state_tooltip: { state: string; why: string }
  state_captured: undefined
  state_captured_many: { n: number }
  state_captured_items: { n: number }
  state_captured_both: { n: number; decisions: string }
  state_changed: undefined
  state_partly: undefined
  state_uncaptured: undefined
  state_save_failed: undefined
  state_library: undefined
  state_deleted: undefined
  state_list: undefined
  state_agenda: undefined
  state_unreadable: undefined
  state_not_ours: undefined
  state_nothing_found: undefined
  state_not_read: undefined
  state_never: undefined
  state_own_page: undefined
  state_off_site: undefined
  state_off_private: undefined
  why_captured: undefined
  why_changed: undefined
  why_partly: { fields: string }
  why_partly_plain: undefined
  why_only_when_asked: undefined
  why_private_window: undefined
  why_signed_in: undefined
  state_translated: undefined
  why_translated: undefined
  why_save_failed: undefined
  why_disk_full: undefined
  why_library_shut: undefined
  why_changes_too_often: undefined
  why_site_too_much: undefined
  own_flood: undefined
  why_library: undefined
  why_deleted: undefined
  why_list_none: undefined
  why_list: { n: number }
  why_agenda: undefined
  why_not_ours: undefined
  why_nothing_found: undefined
  why_can_ask: undefined
  why_press_button: undefined
  why_never: undefined
  why_own_page: undefined
  why_off_site: undefined
  why_off_private: undefined
  next_capture: undefined
  next_look: undefined
  next_save_again: undefined
  next_restore: undefined
  next_open_panel: undefined
  next_reload: undefined
  next_turn_on: undefined
  kind_decision: undefined
  kind_agenda_item: undefined
  kind_meeting: undefined
  kind_issue: undefined
  kind_list: undefined
  kind_page: undefined
  money_range: { low: string; high: string }
  money_up_to: { sum: string }
  money_over: { sum: string }
  money_at_least: { sum: string }
  money_million: { figures: string }
  money_billion: { figures: string }
  money_annual: undefined
  money_monthly: undefined
  money_weekly: undefined
  money_daily: undefined
  money_hourly: undefined
  money_total: undefined
  money_about: undefined
  money_role_contract: undefined
  money_role_budget: undefined
  money_role_funding: undefined
  money_role_saving: undefined
  money_role_cost: undefined
  money_role_income: undefined
  money_role_fee: undefined
  money_role_penalty: undefined
  n_years: { n: number }
  n_months: { n: number }
  years_and_months: { years: string; months: string }
  term_full: { initial: string; extension: string; maximum: string }
  term_then: { initial: string; extension: string }
  term_initial_max: { initial: string; maximum: string }
  term_extension_max: { extension: string; maximum: string }
  term_extension: { extension: string }
  term_maximum: { maximum: string }
  list_two: { first: string; last: string }
  list_comma: { first: string; last: string }
  n_resolutions: { n: number }
  n_clauses: { n: number }
  n_with_clauses: { things: string; clauses: string }
  inferred: undefined
  inferred_why: undefined
  option_preferred: undefined
  option_rejected: undefined
  option_considered: undefined
  vote_for: undefined
  vote_against: undefined
  vote_abstained: undefined
  vote_unanimous: undefined
  vote_part: { n: number; side: string }
  field_title: undefined
  field_council: undefined
  field_decision_maker: undefined
  field_status: undefined
  field_outcome: undefined
  field_key_decision: undefined
  field_call_in: undefined
  field_decided: undefined
  field_published: undefined
  field_effective: undefined
  field_due: undefined
  field_meeting: undefined
  field_meeting_body: undefined
  field_meeting_date: undefined
  field_meeting_time: undefined
  field_meeting_item: undefined
  field_meeting_url: undefined
  field_purpose: undefined
  field_key_reason: undefined
  field_resolutions: undefined
  field_reasons: undefined
  field_options: undefined
  field_values: undefined
  field_terms: undefined
  field_delegations: undefined
  field_votes: undefined
  field_interests: undefined
  field_people: undefined
  field_wards: undefined
  field_consultees: undefined
  field_documents: undefined
  field_links: undefined
  field_unknown: { name: string }
  code_address_only: undefined
  code_reader_failed: undefined
  code_too_large: { size: string; one: string; most: string }
  code_unreadable: undefined
  marks_hide: undefined
  marks_show: undefined
  chip_option: { n: number }
  chip_value: { n: number }
  chip_term: { n: number }
  chip_delegation: { n: number }
  chip_vote: { n: number }
  chip_own: { n: number }
  chip_is_resolution: undefined
  chip_is_recommended: undefined
  chip_is_noted: undefined
  chip_is_option: undefined
  chip_is_value: undefined
  chip_is_value_of: { role: string }
  chip_is_term: undefined
  chip_is_delegation: undefined
  chip_is_vote: undefined
  chip_clause: { path: string }
  chip_clause_plain: undefined
  chip_to: { who: string }
  chip_to_consulting: { who: string; consulting: string }
  chip_label: undefined
  chip_move: undefined
  chip_moved_right: { n: number }
  chip_moved_left: { n: number }
  chip_previous: undefined
  chip_next: undefined
  chip_difference: undefined
  chip_panel_refused: undefined
  chip_legend: undefined
  chip_mark: { at: number; of: number }
  chip_added: { who: string }
  chip_confirmed: { who: string }
  chip_corrected: { who: string; value: string }
  chip_keys: undefined
  own_menu: undefined
  own_as_resolution: undefined
  own_as_value: undefined
  own_as_option: undefined
  own_as_reason: undefined
  own_as_note: undefined
  own_tags: undefined
  own_unsigned: undefined
  own_unsigned_more: undefined
  own_close: undefined
  own_undo: undefined
  own_kept: { kind: string }
  own_unread: undefined
  own_undone: undefined
  own_tags_kept: undefined
  own_write_note: undefined
  own_name: { kind: string }
  own_tagged: { tags: string }
  own_words: undefined
  own_no_words: undefined
  own_in_form: undefined
  own_in_frame: undefined
  own_is_ours: undefined
  own_too_long: { n: number; of: number }
  own_page_changed: undefined
  own_reload: undefined
  own_not_kept: undefined
  own_disk_full: undefined
  own_library_shut: undefined
  own_menu_entry: undefined
  own_refused: undefined
  own_off: undefined
}

export const chipMessages: Readonly<Record<string, string>> = {
  state_tooltip: 'Minutebook: {state}. {why}',
  state_captured: 'Captured',
  state_captured_many_one: '{n} decision captured',
  state_captured_many_other: '{n} decisions captured',
  state_captured_items_one: '{n} agenda item captured',
  state_captured_items_other: '{n} agenda items captured',
  state_captured_both_one: '{decisions}, {n} other item',
  state_captured_both_other: '{decisions}, {n} other items',
  state_changed: 'Changed since you captured it',
  state_partly: 'Captured in part',
  state_uncaptured: 'Not captured',
  state_save_failed: 'Not saved',
  state_library: 'Your library needs attention',
  state_deleted: 'Deleted',
  state_list: 'A list of decisions',
  state_agenda: 'Nothing decided here yet',
  state_unreadable: 'Could not read this page',
  state_not_ours: 'Not a decision page',
  state_nothing_found: 'No decision found',
  state_not_read: 'Not read yet',
  state_never: 'Closed to extensions',
  state_own_page: 'No decision here',
  state_off_site: 'Off on this site',
  state_off_private: 'Off in private windows',
  why_captured: 'Everything found on this page is in your library.',
  why_changed:
    'The text of this page has changed. The panel shows what changed; the earlier text is kept.',
  why_partly: 'Minutebook could not read the {fields} here. The rest is kept.',
  why_partly_plain: 'Minutebook could not read part of this page. The rest is kept.',
  why_only_when_asked: 'You chose to capture only when asked.',
  why_private_window: 'This is a private window. Nothing is kept unless you ask.',
  why_signed_in:
    'You seem to be signed in, or a document on this page is restricted. Nothing is kept unless you ask.',
  state_translated: 'Translated page',
  why_translated:
    "Your browser translated this page, so these are not the council's own words. Show the original to save it.",
  why_save_failed:
    'Minutebook read the page but could not save it. Save again; if that fails, open Minutebook to see how your library is.',
  why_disk_full:
    'Minutebook read the page but did not save it: too little disk space is free. Free some space, then save again.',
  why_library_shut:
    'Minutebook read the page but did not save it: your library is not open. Open Minutebook from the toolbar to see why.',
  why_changes_too_often:
    'Minutebook read this text but did not save it: the page keeps changing, and many of its texts were saved within the hour. The earlier ones are in your library. To keep this one too, save again from the panel.',
  why_site_too_much:
    'Minutebook read the page but did not save it: very much came from this site in a short time. What was saved before is in your library. To keep this page too, save again from the panel.',
  own_flood:
    'Not kept: this site has sent very much in a short time. Save the page from the Minutebook panel, then mark again.',
  why_library: 'Open Minutebook to see what happened and what to do.',
  why_deleted:
    'You deleted this record. It stays in the bin for 30 days; opening this page does not bring it back.',
  why_list_none: 'No decision is linked here.',
  why_list_one: '{n} decision linked here. Open it to capture it.',
  why_list_other: '{n} decisions linked here. Open one to capture it.',
  why_agenda: 'This page has an agenda but no decisions yet. Come back after the meeting.',
  why_not_ours: 'Minutebook reads decisions and agenda items on the sites of UK councils.',
  why_nothing_found: 'Minutebook found no decision on this page.',
  why_can_ask: 'Minutebook does not run here on its own. It reads the page when you ask.',
  why_press_button: "Press Minutebook's toolbar button to read this page.",
  why_never: 'The browser does not let extensions read this page.',
  why_own_page: "This is one of Minutebook's own pages. Open a council's decision to see it here.",
  why_off_site: 'You turned Minutebook off for this site, so its pages are not read or marked.',
  why_off_private:
    'You chose not to read or mark anything in private windows. You can change this in the settings.',
  next_capture: 'Capture this page',
  next_look: 'Look for a decision',
  next_save_again: 'Save again',
  next_restore: 'Restore',
  next_open_panel: 'Open panel',
  next_reload: 'Reload the page',
  next_turn_on: 'Turn on for this site',
  kind_decision: 'Decision',
  kind_agenda_item: 'Agenda item',
  kind_meeting: 'Meeting',
  kind_issue: 'Issue',
  kind_list: 'List',
  kind_page: 'Page',
  money_range: '{low} to {high}',
  money_up_to: 'up to {sum}',
  money_over: 'more than {sum}',
  money_at_least: 'at least {sum}',
  money_million: '£{figures}m',
  money_billion: '£{figures}bn',
  money_annual: 'a year',
  money_monthly: 'a month',
  money_weekly: 'a week',
  money_daily: 'a day',
  money_hourly: 'an hour',
  money_total: 'in all',
  money_about: '(about)',
  money_role_contract: 'contract',
  money_role_budget: 'budget',
  money_role_funding: 'funding',
  money_role_saving: 'saving',
  money_role_cost: 'cost',
  money_role_income: 'income',
  money_role_fee: 'fee',
  money_role_penalty: 'penalty',
  n_years_one: '{n} year',
  n_years_other: '{n} years',
  n_months_one: '{n} month',
  n_months_other: '{n} months',
  years_and_months: '{years} {months}',
  term_full: '{initial}, then up to {extension} more ({maximum} at most)',
  term_then: '{initial}, then up to {extension} more',
  term_initial_max: '{initial} ({maximum} at most)',
  term_extension_max: 'up to {extension} of extension ({maximum} at most)',
  term_extension: 'an extension of up to {extension}',
  term_maximum: '{maximum} at most',
  list_two: '{first} and {last}',
  list_comma: '{first}, {last}',
  n_resolutions_one: '{n} resolution',
  n_resolutions_other: '{n} resolutions',
  n_clauses_one: '{n} clause',
  n_clauses_other: '{n} clauses',
  n_with_clauses: '{things} ({clauses})',
  inferred: 'implied',
  inferred_why: 'The words imply this but do not state it.',
  option_preferred: 'chosen',
  option_rejected: 'rejected',
  option_considered: 'considered',
  vote_for: 'for',
  vote_against: 'against',
  vote_abstained: 'abstained',
  vote_unanimous: 'Unanimous',
  vote_part: '{n} {side}',
  field_title: 'title',
  field_council: 'council',
  field_decision_maker: 'decision maker',
  field_status: 'status',
  field_outcome: 'outcome',
  field_key_decision: 'key decision',
  field_call_in: 'call-in',
  field_decided: 'decision date',
  field_published: 'publication date',
  field_effective: 'effective date',
  field_due: 'due date',
  field_meeting: 'meeting',
  field_meeting_body: 'committee',
  field_meeting_date: 'meeting date',
  field_meeting_time: 'meeting time',
  field_meeting_item: 'item number',
  field_meeting_url: 'link to the meeting',
  field_purpose: 'purpose',
  field_key_reason: 'reason for the key decision',
  field_resolutions: 'resolutions',
  field_reasons: 'reasons',
  field_options: 'options',
  field_values: 'sums',
  field_terms: 'terms',
  field_delegations: 'delegations',
  field_votes: 'votes',
  field_interests: 'interests',
  field_people: 'people',
  field_wards: 'wards',
  field_consultees: 'consultees',
  field_documents: 'documents',
  field_links: 'links',
  field_unknown: '{name}',
  code_address_only: 'The address looks like a decision page, but the page itself does not.',
  code_reader_failed: 'The page looks like a decision, but Minutebook does not know its layout.',
  code_too_large:
    'The page is too large to save: its text has {size} million characters. Minutebook saves up to {one} million of one decision, and about {most} million of a whole page. Open its parts on their own pages to save them.',
  code_unreadable: 'Something on this page stopped Minutebook from reading it.',
  marks_hide: 'Hide marks',
  marks_show: 'Show marks',
  chip_option_one: '{n} option',
  chip_option_other: '{n} options',
  chip_value_one: '{n} sum',
  chip_value_other: '{n} sums',
  chip_term_one: '{n} term',
  chip_term_other: '{n} terms',
  chip_delegation_one: '{n} delegation',
  chip_delegation_other: '{n} delegations',
  chip_vote_one: '{n} vote',
  chip_vote_other: '{n} votes',
  chip_own_one: '{n} of yours',
  chip_own_other: '{n} of yours',
  chip_is_resolution: 'Resolved',
  chip_is_recommended: 'Recommended',
  chip_is_noted: 'Noted',
  chip_is_option: 'Option',
  chip_is_value: 'Sum',
  chip_is_value_of: 'Sum: {role}',
  chip_is_term: 'Term',
  chip_is_delegation: 'Delegation',
  chip_is_vote: 'Vote',
  chip_clause: 'Clause {path}',
  chip_clause_plain: 'One clause',
  chip_to: 'To {who}',
  chip_to_consulting: 'To {who}, in consultation with {consulting}',
  chip_label: 'Minutebook',
  chip_move: 'Move: up and down, left and right',
  chip_moved_right: 'At the right edge, {n} of 5 from the top',
  chip_moved_left: 'At the left edge, {n} of 5 from the top',
  chip_previous: 'Previous mark',
  chip_next: 'Next mark',
  chip_difference: 'See changes',
  chip_panel_refused: "Your browser opens the panel only from Minutebook's toolbar button.",
  chip_legend: 'What is marked',
  chip_mark: 'Mark {at} of {of}',
  chip_added: 'Added by {who}',
  chip_confirmed: 'Confirmed by {who}',
  chip_corrected: 'Corrected by {who}. Minutebook read: {value}',
  chip_keys: 'Arrow keys: next and previous. Escape: back.',
  own_menu: 'Save selection as',
  own_as_resolution: 'Resolution',
  own_as_value: 'Sum',
  own_as_option: 'Option',
  own_as_reason: 'Reason',
  own_as_note: 'Note',
  own_tags: 'Tags (comma-separated)',
  own_unsigned: 'Not kept yet: answer in Minutebook’s own window',
  own_unsigned_more:
    'It asks once for each site whether marks made here may carry your name. If no window opened, use Minutebook’s entry in the menu of the right mouse button.',
  own_close: 'Close',
  own_undo: 'Undo',
  own_kept: 'Kept as {kind}',
  own_unread: 'Kept as its own words: Minutebook reads no value in them.',
  own_undone: 'Undone',
  own_tags_kept: 'Tags kept',
  own_write_note: 'Write the note',
  own_name: 'Your mark: {kind}',
  own_tagged: 'Tags: {tags}',
  own_words: 'In its own words',
  own_no_words: 'No words are selected. Select some words of the page first.',
  own_in_form: 'Those words are in a form field. Select words printed on the page.',
  own_in_frame:
    'Those words are in a frame (a page inside this page), which Minutebook does not read. Open the frame in its own tab and select them there.',
  own_is_ours: "Those words are Minutebook's own. Select words of the page.",
  own_too_long: 'The selection is too long: {n} characters. Select {of} or fewer.',
  own_page_changed: 'The page changed under the selection. Select the words again.',
  own_reload:
    'Minutebook was updated. Reload this tab, then select the words again. Nothing was kept.',
  own_not_kept: 'Not saved: the library could not be written. Try again.',
  own_disk_full: 'Not saved: too little disk space is free. Free some space, then try again.',
  own_library_shut:
    'Not saved: your library is not open. Open Minutebook from the toolbar to see why.',
  own_menu_entry: 'Save in Minutebook as',
  own_refused: 'Minutebook: the browser lets no extension run on this page, so nothing was kept',
  own_off:
    'Minutebook is turned off on this site. Turn it on in the popup, then select the words again.',
}
