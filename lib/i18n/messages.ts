// Made by scripts/messages.mjs from public/_locales/en/messages.json. Do not edit.

/** What each message needs. */
export interface MessageValues {
  appName: undefined
  appDescription: undefined
  actionTitle: undefined
  state_captured: undefined
  state_captured_many: { n: number }
  state_changed: undefined
  state_partly: undefined
  state_uncaptured: undefined
  state_save_failed: undefined
  state_deleted: undefined
  state_list: undefined
  state_agenda: undefined
  state_unreadable: undefined
  state_not_ours: undefined
  state_nothing_found: undefined
  state_not_read: undefined
  state_never: undefined
  state_asking: undefined
  why_captured: undefined
  why_changed: undefined
  why_partly: { fields: string }
  why_partly_plain: undefined
  why_only_when_asked: undefined
  why_private_window: undefined
  why_signed_in: undefined
  why_save_failed: undefined
  why_deleted: undefined
  why_list_none: undefined
  why_list: { n: number }
  why_agenda: undefined
  why_not_ours: undefined
  why_nothing_found: undefined
  why_can_ask: undefined
  why_press_button: undefined
  why_never: undefined
  next_capture: undefined
  next_look: undefined
  next_save_again: undefined
  next_restore: undefined
  next_open_panel: undefined
  next_reload: undefined
  unknown_site: { host: string }
  unknown_council: undefined
  kind_decision: undefined
  kind_agenda_item: undefined
  kind_meeting: undefined
  kind_issue: undefined
  kind_list: undefined
  kind_page: undefined
  outcome_approved: undefined
  outcome_amended: undefined
  outcome_rejected: undefined
  outcome_deferred: undefined
  outcome_noted: undefined
  outcome_referred: undefined
  outcome_withdrawn: undefined
  outcome_for_determination: undefined
  key_decision: undefined
  not_key_decision: undefined
  call_in: undefined
  not_call_in: undefined
  money_range: { low: string; high: string }
  money_up_to: { sum: string }
  money_over: { sum: string }
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
  date_words: { day: string; month: string; year: string }
  date_at_time: { date: string; time: string }
  time_am: { time: string }
  time_pm: { time: string }
  time_noon: undefined
  time_midnight: undefined
  moment_today: { time: string }
  moment_yesterday: { time: string }
  moment_day: { date: string }
  month_1: undefined
  month_2: undefined
  month_3: undefined
  month_4: undefined
  month_5: undefined
  month_6: undefined
  month_7: undefined
  month_8: undefined
  month_9: undefined
  month_10: undefined
  month_11: undefined
  month_12: undefined
  month_short_1: undefined
  month_short_2: undefined
  month_short_3: undefined
  month_short_4: undefined
  month_short_5: undefined
  month_short_6: undefined
  month_short_7: undefined
  month_short_8: undefined
  month_short_9: undefined
  month_short_10: undefined
  month_short_11: undefined
  month_short_12: undefined
  list_two: { first: string; last: string }
  list_comma: { first: string; last: string }
  headline_annual_total: { annual: string; total: string }
  headline_annual: { annual: string }
  headline_total: { total: string }
  headline_with_term: { sum: string; term: string }
  headline_sentence: { words: string }
  headline_resolved: { n: number; who: string; when: string }
  headline_recommended: { n: number; who: string; when: string }
  headline_noted: { n: number; who: string; when: string }
  headline_resolved_nobody: { n: number; when: string }
  headline_recommended_nobody: { n: number; when: string }
  headline_noted_nobody: { n: number; when: string }
  headline_outcome: { outcome: string; who: string; when: string }
  headline_outcome_nobody: { outcome: string; when: string }
  headline_nothing: undefined
  headline_nothing_who: { who: string; when: string }
  headline_when: { date: string }
  found_resolutions: { n: number }
  found_values: { n: number }
  found_terms: { n: number }
  found_options: { n: number }
  found_votes: { n: number }
  found_nothing: undefined
  found_no_sum: undefined
  section_resolved: undefined
  section_recommended: undefined
  section_noted: undefined
  section_decided: undefined
  section_money: undefined
  section_term: undefined
  section_options: undefined
  section_reasons: undefined
  section_may_act: undefined
  section_votes: undefined
  section_heads: undefined
  section_documents: undefined
  section_purpose: undefined
  section_interests: undefined
  section_missing: undefined
  section_details: undefined
  section_records: { n: number }
  clause: { path: string }
  quote_show: undefined
  quote_hide: undefined
  show_on_page: undefined
  show_on_page_of: { what: string }
  quote_of: { what: string }
  reveal_moved: undefined
  reveal_gone: undefined
  reveal_failed: undefined
  reviewed_no: undefined
  reviewed_confirmed: undefined
  reviewed_corrected: undefined
  reviewed_rejected: undefined
  reviewed_added: undefined
  inferred: undefined
  inferred_why: undefined
  option_preferred: undefined
  option_rejected: undefined
  option_considered: undefined
  option_plain: undefined
  after_consulting: { who: string }
  vote_for: undefined
  vote_against: undefined
  vote_abstained: undefined
  vote_unanimous: undefined
  vote_part: { n: number; side: string }
  head_decision: undefined
  head_date: undefined
  head_reasons: undefined
  head_options: undefined
  head_interests: undefined
  head_present: undefined
  head_none_stated: undefined
  head_exempt: undefined
  head_absent: undefined
  missing_resolutions: undefined
  missing_values: undefined
  missing_terms: undefined
  missing_options: undefined
  missing_reasons: undefined
  missing_delegations: undefined
  missing_votes: undefined
  missing_interests: undefined
  missing_documents: undefined
  missing_decided: undefined
  missing_plain: { field: string }
  none_options: undefined
  none_reasons: undefined
  none_interests: undefined
  none_plain: { field: string }
  exempt_plain: { field: string }
  exempt_resolutions: undefined
  exempt_decided: undefined
  not_read_plain: { field: string }
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
  code_too_large: undefined
  code_unreadable: undefined
  label_decision_maker: undefined
  label_published: undefined
  label_effective: undefined
  label_due: undefined
  label_wards: undefined
  label_consultees: undefined
  label_key_reason: undefined
  item_number: { item: string }
  bytes_b: { n: number }
  bytes_kb: { figures: string }
  bytes_mb: { figures: string }
  format_word: undefined
  format_excel: undefined
  format_powerpoint: undefined
  format_web: undefined
  search_label: undefined
  search_placeholder: { n: number }
  filter_label: undefined
  filter_all: undefined
  filter_none: undefined
  filter_option: { council: string; n: number }
  count_all: { n: number }
  count_some: { n: number; of: number }
  list_label: undefined
  list_delete: undefined
  list_delete_of: { title: string }
  list_more: { n: number }
  list_changed: undefined
  list_partly: undefined
  empty_title: undefined
  empty_auto: undefined
  empty_asked: undefined
  empty_search: undefined
  empty_search_action: undefined
  loading: undefined
  undo_deleted: { title: string }
  undo: undefined
  dismiss: undefined
  export_n: { n: number }
  export_working: { n: number; of: number }
  export_done: { n: number; file: string }
  auto_switch: undefined
  auto_on: undefined
  auto_off: undefined
  error_library: undefined
  error_background: undefined
  error_save: undefined
  error_delete: undefined
  error_export: undefined
  error_panel: undefined
  error_ask: undefined
  record_waiting: undefined
  record_gone: undefined
  links_more: { n: number }
  links_heading: { n: number }
  link_in_library: undefined
  link_untitled: undefined
  rel_meeting: undefined
  rel_issue_history: undefined
  rel_decision: undefined
  rel_plan: undefined
  rel_agenda_item: undefined
  open_source: undefined
  popup_title: undefined
  panel_title: undefined
  captured_when: { when: string }
  marks_hide: undefined
  marks_show: undefined
  count_none: { of: number }
  preview_only: undefined
}

export const messages: Readonly<Record<string, string>> = {
  appName: 'Minutebook',
  appDescription:
    'Reads UK council decisions as a committee clerk would, and keeps every value with the words behind it.',
  actionTitle: 'Minutebook: what is this page, and have I got it?',
  state_captured: 'Captured',
  state_captured_many_one: '{n} decision captured',
  state_captured_many_other: '{n} decisions captured',
  state_changed: 'Changed since you captured it',
  state_partly: 'Captured in part',
  state_uncaptured: 'Not captured',
  state_save_failed: 'Not saved',
  state_deleted: 'Deleted',
  state_list: 'A list of decisions',
  state_agenda: 'Nothing decided here yet',
  state_unreadable: 'Could not read this page',
  state_not_ours: 'Not a decision page',
  state_nothing_found: 'No decision found',
  state_not_read: 'Not read yet',
  state_never: 'Closed to extensions',
  state_asking: 'Asking the page',
  why_captured: 'Everything that was found on this page is in your library.',
  why_changed:
    'The page has new words. The panel shows what it says now; the earlier text is kept.',
  why_partly: '{fields} could not be read here. The rest is kept.',
  why_partly_plain: 'A part of this page could not be read. The rest is kept.',
  why_only_when_asked: 'You chose to capture only when asked.',
  why_private_window: 'This is a private window. Nothing is kept from it unless you ask.',
  why_signed_in:
    'You seem to be signed in, or a paper on this page is restricted. Nothing is kept unless you ask.',
  why_save_failed:
    'The page was read, but saving it did not finish. Nothing that you had was lost.',
  why_deleted:
    'You deleted this record. It is kept for 30 days, and this page does not bring it back by itself.',
  why_list_none: 'It names no page that Minutebook reads.',
  why_list_one: 'It names {n} page. Open it to capture it.',
  why_list_other: 'It names {n} pages. Open one to capture it.',
  why_agenda: 'This page prints an agenda without decisions. Come back after the meeting.',
  why_not_ours: 'Minutebook reads decisions and agenda items on the sites of UK councils.',
  why_nothing_found: 'Minutebook looked through this page and found no decision on it.',
  why_can_ask: 'Minutebook does not run here by itself. It reads the page when you ask.',
  why_press_button: "Press Minutebook's toolbar button to read this page, or reload it.",
  why_never: 'The browser does not let extensions read this page.',
  next_capture: 'Capture this page',
  next_look: 'Look for a decision',
  next_save_again: 'Save again',
  next_restore: 'Restore',
  next_open_panel: 'Open panel',
  next_reload: 'Reload the page',
  unknown_site: 'Unknown site: {host}',
  unknown_council: 'Council not known',
  kind_decision: 'Decision',
  kind_agenda_item: 'Agenda item',
  kind_meeting: 'Meeting',
  kind_issue: 'Issue',
  kind_list: 'List',
  kind_page: 'Page',
  outcome_approved: 'Approved',
  outcome_amended: 'Approved as amended',
  outcome_rejected: 'Rejected',
  outcome_deferred: 'Deferred',
  outcome_noted: 'Noted',
  outcome_referred: 'Referred',
  outcome_withdrawn: 'Withdrawn',
  outcome_for_determination: 'For determination',
  key_decision: 'Key decision',
  not_key_decision: 'Not a key decision',
  call_in: 'Open to call-in',
  not_call_in: 'Not open to call-in',
  money_range: '{low} to {high}',
  money_up_to: 'up to {sum}',
  money_over: 'more than {sum}',
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
  date_words: '{day} {month} {year}',
  date_at_time: '{date}, {time}',
  time_am: '{time} am',
  time_pm: '{time} pm',
  time_noon: '12 noon',
  time_midnight: 'midnight',
  moment_today: 'today at {time}',
  moment_yesterday: 'yesterday at {time}',
  moment_day: 'on {date}',
  month_1: 'January',
  month_2: 'February',
  month_3: 'March',
  month_4: 'April',
  month_5: 'May',
  month_6: 'June',
  month_7: 'July',
  month_8: 'August',
  month_9: 'September',
  month_10: 'October',
  month_11: 'November',
  month_12: 'December',
  month_short_1: 'Jan',
  month_short_2: 'Feb',
  month_short_3: 'Mar',
  month_short_4: 'Apr',
  month_short_5: 'May',
  month_short_6: 'Jun',
  month_short_7: 'Jul',
  month_short_8: 'Aug',
  month_short_9: 'Sep',
  month_short_10: 'Oct',
  month_short_11: 'Nov',
  month_short_12: 'Dec',
  list_two: '{first} and {last}',
  list_comma: '{first}, {last}',
  headline_annual_total: '{annual} a year ({total} in all)',
  headline_annual: '{annual} a year',
  headline_total: '{total} in all',
  headline_with_term: '{sum}, {term}',
  headline_sentence: '{words}.',
  headline_resolved_one: '{who} resolved {n} thing{when}',
  headline_resolved_other: '{who} resolved {n} things{when}',
  headline_recommended_one: '{who} recommended {n} thing{when}',
  headline_recommended_other: '{who} recommended {n} things{when}',
  headline_noted_one: '{who} noted {n} thing{when}',
  headline_noted_other: '{who} noted {n} things{when}',
  headline_resolved_nobody_one: '{n} thing was resolved{when}',
  headline_resolved_nobody_other: '{n} things were resolved{when}',
  headline_recommended_nobody_one: '{n} thing was recommended{when}',
  headline_recommended_nobody_other: '{n} things were recommended{when}',
  headline_noted_nobody_one: '{n} thing was noted{when}',
  headline_noted_nobody_other: '{n} things were noted{when}',
  headline_outcome: '{outcome} by {who}{when}',
  headline_outcome_nobody: '{outcome}{when}',
  headline_nothing: 'No resolution is printed',
  headline_nothing_who: '{who}{when}: no resolution is printed',
  headline_when: ' on {date}',
  found_resolutions_one: '{n} resolution',
  found_resolutions_other: '{n} resolutions',
  found_values_one: '{n} sum',
  found_values_other: '{n} sums',
  found_terms_one: '{n} term',
  found_terms_other: '{n} terms',
  found_options_one: '{n} option',
  found_options_other: '{n} options',
  found_votes_one: '{n} vote',
  found_votes_other: '{n} votes',
  found_nothing: 'no resolution, sum or term printed',
  found_no_sum: 'no sum printed',
  section_resolved: 'Resolved',
  section_recommended: 'Recommended',
  section_noted: 'Noted',
  section_decided: 'Decided',
  section_money: 'Money',
  section_term: 'Term',
  section_options: 'Options considered',
  section_reasons: 'Reasons',
  section_may_act: 'May act',
  section_votes: 'Votes',
  section_heads: 'What the record says',
  section_documents: 'Documents',
  section_purpose: 'Purpose',
  section_interests: 'Interests',
  section_missing: 'Not found here',
  section_details: 'Details',
  section_records_one: '{n} record on this page',
  section_records_other: '{n} records on this page',
  clause: 'clause {path}',
  quote_show: "Council's words",
  quote_hide: 'Hide the words',
  show_on_page: 'Show on page',
  show_on_page_of: 'Show on page: {what}',
  quote_of: "Council's words for: {what}",
  reveal_moved: 'The words have moved. The page now shows where they stand.',
  reveal_gone:
    'These words are not on the open page. They are on the page that the record was taken from.',
  reveal_failed: 'The page did not answer. Reload it, then press Show on page again.',
  reviewed_no: 'Not checked',
  reviewed_confirmed: 'Checked',
  reviewed_corrected: 'Corrected',
  reviewed_rejected: 'Struck out',
  reviewed_added: 'Added by hand',
  inferred: 'implied',
  inferred_why: 'The words imply this; they do not print it.',
  option_preferred: 'chosen',
  option_rejected: 'rejected',
  option_considered: 'considered',
  option_plain: 'Option',
  after_consulting: 'after consulting {who}',
  vote_for: 'for',
  vote_against: 'against',
  vote_abstained: 'abstained',
  vote_unanimous: 'Unanimous',
  vote_part: '{n} {side}',
  head_decision: 'decision',
  head_date: 'date',
  head_reasons: 'reasons',
  head_options: 'options',
  head_interests: 'interests',
  head_present: 'printed',
  head_none_stated: 'says none',
  head_exempt: 'withheld',
  head_absent: 'not stated',
  missing_resolutions: 'No resolution is printed on this page.',
  missing_values: 'No sum is printed on this page.',
  missing_terms: 'No term is printed on this page.',
  missing_options: 'No alternative options are printed on this page.',
  missing_reasons: 'No reasons are printed on this page.',
  missing_delegations: 'Nobody is given power to act on this page.',
  missing_votes: 'No vote is printed on this page.',
  missing_interests: 'No interests are printed on this page.',
  missing_documents: 'No papers are linked on this page.',
  missing_decided: 'No date of the decision is printed on this page.',
  missing_plain: 'This page prints no {field}.',
  none_options: 'The page says that there were no alternative options.',
  none_reasons: 'The page says that there are no reasons.',
  none_interests: 'The page says that nobody declared an interest.',
  none_plain: 'The page says that there is no {field}.',
  exempt_plain: 'The {field} were withheld as exempt.',
  exempt_resolutions: 'The decision was withheld as exempt.',
  exempt_decided: 'The date was withheld as exempt.',
  not_read_plain: 'We could not read the {field} here.',
  field_title: 'title',
  field_council: 'council',
  field_decision_maker: 'decision maker',
  field_status: 'status',
  field_outcome: 'outcome',
  field_key_decision: 'key decision mark',
  field_call_in: 'call-in mark',
  field_decided: 'date of the decision',
  field_published: 'date of publication',
  field_effective: 'date of effect',
  field_due: 'due date',
  field_meeting: 'meeting',
  field_meeting_body: "meeting's body",
  field_meeting_date: "meeting's date",
  field_meeting_time: "meeting's time",
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
  code_address_only: 'The address is one of a decision page, but the page does not look like one.',
  code_reader_failed:
    'The page looks like a decision, but its layout is one that Minutebook does not know.',
  code_too_large: 'The page is too large to read.',
  code_unreadable: 'Something on this page stopped Minutebook from reading it.',
  label_decision_maker: 'Decided by',
  label_published: 'Published',
  label_effective: 'Takes effect',
  label_due: 'Due',
  label_wards: 'Wards',
  label_consultees: 'Consulted',
  label_key_reason: 'Why it is key',
  item_number: 'item {item}',
  bytes_b: '{n} bytes',
  bytes_kb: '{figures} KB',
  bytes_mb: '{figures} MB',
  format_word: 'Word',
  format_excel: 'Excel',
  format_powerpoint: 'PowerPoint',
  format_web: 'Web page',
  search_label: 'Search the library',
  search_placeholder_one: 'Search {n} decision',
  search_placeholder_other: 'Search {n} decisions',
  filter_label: 'Council',
  filter_all: 'All councils',
  filter_none: 'Council not known',
  filter_option: '{council} ({n})',
  count_all_one: '{n} decision',
  count_all_other: '{n} decisions, newest first',
  count_some_one: '{n} of {of} decisions',
  count_some_other: '{n} of {of} decisions, newest first',
  list_label: 'Captured decisions',
  list_delete: 'Delete',
  list_delete_of: 'Delete: {title}',
  list_more_one: 'Show {n} more',
  list_more_other: 'Show {n} more',
  list_changed: 'changed',
  list_partly: 'in part',
  empty_title: 'Nothing captured yet',
  empty_auto: "Open a council's decision page, and it is captured as you read it.",
  empty_asked: "Open a council's decision page, then press Capture this page.",
  empty_search: 'No decision matches your search.',
  empty_search_action: 'Clear the search',
  loading: 'Opening the library',
  undo_deleted: 'Deleted: {title}',
  undo: 'Undo',
  dismiss: 'Dismiss',
  export_n_one: 'Export {n} (CSV)',
  export_n_other: 'Export {n} (CSV)',
  export_working: 'Preparing {n} of {of}',
  export_done_one: 'Exported {n} decision to {file}',
  export_done_other: 'Exported {n} decisions to {file}',
  auto_switch: 'Capture automatically',
  auto_on: 'On: decision pages are captured as you open them.',
  auto_off: 'Off: pages are captured only when you ask.',
  error_library:
    'The library did not open. Your records are still on disk. Close this and open it again.',
  error_background: 'Minutebook did not answer. Nothing was lost. Try again.',
  error_save:
    'Not saved: the browser could not write to the disk. Nothing that you had was lost. Free some space, then press Save again.',
  error_delete: 'Not deleted. Nothing was changed. Try again.',
  error_export: 'Not exported. Nothing was lost. Try again.',
  error_panel: "The panel did not open. Open it from the browser's own side panel menu.",
  error_ask: 'The page could not be read: the browser refused. Nothing was kept.',
  record_waiting: 'Reading the record',
  record_gone: 'This record is no longer in the library.',
  links_more_one: 'Show {n} more',
  links_more_other: 'Show {n} more',
  links_heading_one: '{n} page named here',
  links_heading_other: '{n} pages named here',
  link_in_library: 'captured',
  link_untitled: 'Untitled page',
  rel_meeting: 'Meeting',
  rel_issue_history: 'History of the issue',
  rel_decision: 'Decision',
  rel_plan: 'Forward plan',
  rel_agenda_item: 'Agenda item',
  open_source: 'Open the source page',
  popup_title: 'Minutebook',
  panel_title: 'Minutebook: the open page',
  captured_when: 'Captured {when}.',
  marks_hide: 'Hide marks',
  marks_show: 'Show marks',
  count_none: '0 of {of} decisions',
  preview_only: 'This is what was read. It is not in your library.',
}
