// Made by scripts/messages.mjs from public/_locales/en/messages.json. Do not edit.
import { type ChipMessageValues, chipMessages } from './chip-messages'

/** What each message needs. */
export interface MessageValues extends ChipMessageValues {
  appName: undefined
  appDescription: undefined
  actionTitle: undefined
  unknown_site: { host: string }
  unknown_council: undefined
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
  after_consulting: { who: string }
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
  error_delete: undefined
  error_export: undefined
  error_ask: undefined
  record_waiting: undefined
  record_gone: undefined
  links_more: { n: number }
  links_heading: { n: number }
  link_in_library: undefined
  link_untitled: undefined
  open_source: undefined
  popup_title: undefined
  panel_title: undefined
  captured_when: { when: string }
  count_none: { of: number }
  preview_only: undefined
}

export const messages: Readonly<Record<string, string>> = {
  ...chipMessages,
  appName: 'Minutebook',
  appDescription:
    'Reads UK council decisions as a committee clerk would, and keeps every value with the words behind it.',
  actionTitle: 'Minutebook: what is this page, and have I got it?',
  unknown_site: 'Unknown site: {host}',
  unknown_council: 'Council not known',
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
  after_consulting: 'after consulting {who}',
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
  error_delete: 'Not deleted. Nothing was changed. Try again.',
  error_export: 'Not exported. Nothing was lost. Try again.',
  error_ask: 'The page could not be read: the browser refused. Nothing was kept.',
  record_waiting: 'Reading the record',
  record_gone: 'This record is no longer in the library.',
  links_more_one: 'Show {n} more',
  links_more_other: 'Show {n} more',
  links_heading_one: '{n} page named here',
  links_heading_other: '{n} pages named here',
  link_in_library: 'captured',
  link_untitled: 'Untitled page',
  open_source: 'Open the source page',
  popup_title: 'Minutebook',
  panel_title: 'Minutebook: the open page',
  captured_when: 'Captured {when}.',
  count_none: '0 of {of} decisions',
  preview_only: 'This is what was read. It is not in your library.',
}
