// Made by scripts/messages.mjs from public/_locales/en/messages.json. Do not edit.
import { type ChipMessageValues, chipMessages } from './chip-messages'

/** What each message needs. */
export interface MessageValues extends ChipMessageValues {
  appName: undefined
  appDescription: undefined
  actionTitle: undefined
  state_asking: undefined
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
  headline_with_term: { sum: string; term: string }
  headline_sentence: { words: string }
  headline_resolved: { n: number }
  headline_recommended: { n: number }
  headline_noted: { n: number }
  headline_made: { who: string; things: string; when: string }
  headline_made_nobody: { things: string; when: string }
  headline_outcome: { outcome: string; who: string; when: string }
  headline_outcome_nobody: { outcome: string; when: string }
  headline_nothing: undefined
  headline_nothing_who: { who: string; when: string }
  headline_when: { date: string }
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
  whole_term: { annual: string; years: string; whole: string }
  whole_term_printed: undefined
  whole_term_ours: undefined
  section_term: undefined
  section_options: undefined
  section_reasons: undefined
  section_may_act: undefined
  section_votes: undefined
  section_heads: undefined
  report_labels: undefined
  section_documents: undefined
  section_linked: undefined
  list_also: { kinds: string }
  also_decision: { n: number }
  also_item: { n: number }
  also_issue: { n: number }
  linked_why: undefined
  linked_not_captured: undefined
  linked_confirm: { what: string }
  linked_unlink: { what: string }
  linked_again: undefined
  linked_again_of: { what: string }
  linked_confirmed_by: { who: string }
  linked_unlinked_by: { who: string }
  linked_told_confirmed: undefined
  linked_told_unlinked: undefined
  section_purpose: undefined
  section_interests: undefined
  page_holds_struck: undefined
  check_title: undefined
  check_why: undefined
  check_start: undefined
  check_progress: { done: string; all: string }
  check_stopped: undefined
  check_failed: undefined
  check_nothing: undefined
  check_sound: { n: number }
  check_found: { n: number }
  check_counts: undefined
  check_row_differs: undefined
  check_text_gone: undefined
  check_said_of_nothing: undefined
  check_damaged: undefined
  check_more: { n: number }
  check_advice: undefined
  check_repair: undefined
  check_repaired: undefined
  check_copy: undefined
  check_copied: undefined
  section_missing: undefined
  section_details: undefined
  agenda_of: undefined
  agenda_voted: undefined
  agenda_more: { n: number }
  agenda_rest: { n: number }
  section_records: { n: number }
  clause: { path: string }
  quote_show: undefined
  quote_hide: undefined
  show_whole: undefined
  show_whole_of: { what: string }
  show_less: undefined
  show_less_of: { what: string }
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
  option_plain: undefined
  after_consulting: { who: string }
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
  search_items: { n: number }
  filter_label: undefined
  filter_all: undefined
  filter_none: undefined
  filter_option: { council: string; n: number }
  count_all: { n: number }
  count_some: { n: number; of: number }
  count_all_items: { n: number }
  count_some_items: { n: number; of: number }
  list_choice: undefined
  list_choice_decisions: { n: number }
  list_choice_items: { n: number }
  list_label: undefined
  list_label_items: undefined
  list_delete: undefined
  list_delete_of: { title: string }
  list_waiting: undefined
  list_captured: { date: string }
  list_no_date: undefined
  list_order: undefined
  list_order_decided: undefined
  list_order_captured: undefined
  export_found: undefined
  export_short: { n: number }
  count_waiting: undefined
  list_changed: undefined
  list_checked: undefined
  list_part_checked: undefined
  list_partly: undefined
  empty_title: undefined
  empty_deleted: undefined
  empty_auto: undefined
  empty_asked: undefined
  empty_search: undefined
  empty_search_items: undefined
  empty_decisions: undefined
  empty_decisions_action: undefined
  empty_items: undefined
  empty_items_action: undefined
  empty_search_action: undefined
  loading: undefined
  library_again: undefined
  library_restore: undefined
  library_accept: undefined
  library_raising: undefined
  library_raising_why: undefined
  library_blocked: undefined
  library_blocked_why: undefined
  library_newer: undefined
  library_newer_why: undefined
  library_damaged: undefined
  library_damaged_why: { error: string }
  library_deleted: undefined
  library_deleted_why: undefined
  library_full: undefined
  library_full_why: { room: string }
  library_full_left: { left: string; room: string }
  library_gone: undefined
  library_gone_why: { n: number; when: string }
  library_shrank: undefined
  library_shrank_why: { n: number; when: string; of: number }
  library_older: undefined
  library_older_why: { when: string }
  undo_deleted: { title: string }
  undo: undefined
  deleted_count: { n: number }
  deleted_undo_of: { title: string }
  deleted_undo_all: undefined
  bin_title: undefined
  bin_open: { n: number }
  bin_close: undefined
  bin_all: { n: number }
  bin_back: undefined
  bin_back_of: { title: string }
  bin_empty: undefined
  bin_why: undefined
  bin_when: { n: number; when: string }
  bin_more: { n: number }
  dismiss: undefined
  export_done: { n: number; file: string }
  export_done_items: { n: number; file: string }
  export_done_records: { n: number; file: string }
  auto_switch: undefined
  auto_on: undefined
  auto_off: undefined
  error_library: undefined
  error_background: undefined
  error_save: undefined
  error_shut: undefined
  error_delete: undefined
  error_room: undefined
  error_give_back: undefined
  error_export: undefined
  cite_copy: undefined
  cite_copied: undefined
  cite_failed: undefined
  methods_heading: undefined
  methods_hint: undefined
  methods_write: undefined
  methods_counting: { n: number; of: number }
  methods_copy: undefined
  methods_failed: undefined
  export_title: undefined
  export_heading: undefined
  export_open: { n: number }
  export_open_items: { n: number }
  export_open_records: { n: number }
  export_which: undefined
  export_which_all: { n: number }
  export_which_library: undefined
  export_which_found: { n: number }
  export_which_items: { n: number }
  export_with_items: { n: number }
  export_with_items_hint: undefined
  export_items_in: { n: number }
  export_items_out: { n: number }
  export_which_chosen: { n: number }
  export_which_chosen_items: { n: number }
  export_found_text: { text: string }
  export_found_council: { council: string }
  export_order_newest: undefined
  export_order_oldest: undefined
  export_as: undefined
  export_checked_only: undefined
  export_checked_only_n: { n: number }
  export_none_checked: undefined
  export_first_spreadsheet: undefined
  export_first_analysis: undefined
  export_backup: undefined
  export_done_backup: { n: number; file: string }
  preview_rows: undefined
  preview_text: undefined
  export_group_spreadsheet: undefined
  export_group_analysis: undefined
  export_group_reading: undefined
  export_group_citing: undefined
  export_workbook: undefined
  export_workbook_hint: undefined
  export_excel_csv: undefined
  export_excel_csv_hint: undefined
  export_decisions_csv: undefined
  export_decisions_csv_hint: undefined
  export_tables_csv: undefined
  export_tables_csv_hint: undefined
  export_data_package: undefined
  export_data_package_hint: undefined
  export_parquet: undefined
  export_parquet_hint: undefined
  export_answers: undefined
  export_answers_hint: undefined
  export_ocds: undefined
  export_ocds_hint: undefined
  export_left_out: { n: number }
  export_report: undefined
  export_report_hint: undefined
  export_annotations: undefined
  export_annotations_hint: undefined
  export_refi_qda: undefined
  export_refi_qda_hint: undefined
  export_ris: undefined
  export_ris_hint: undefined
  export_bibtex: undefined
  export_bibtex_hint: undefined
  export_csl: undefined
  export_csl_hint: undefined
  export_everything: undefined
  export_everything_hint: undefined
  export_part: undefined
  export_part_hint: undefined
  export_part_warning: undefined
  export_everything_warning: undefined
  export_with: undefined
  export_contacts: undefined
  export_contacts_hint: undefined
  export_no_names: undefined
  export_no_names_hint: undefined
  export_judged: undefined
  export_one_line: undefined
  export_one_line_hint: undefined
  export_judged_hint: undefined
  export_none: undefined
  export_none_hint: undefined
  export_reading: { n: number; of: number }
  export_packing: { n: number }
  export_left_seconds: { n: number }
  export_left_minutes: { n: number }
  export_cancel: undefined
  export_cancelled: undefined
  export_again: undefined
  export_leave_open: undefined
  export_too_many: { n: number; of: number }
  export_too_many_rows: undefined
  export_use_tables: undefined
  error_export_room: undefined
  error_panel: undefined
  error_ask: undefined
  record_waiting: undefined
  record_gone: undefined
  council_set: undefined
  council_change: undefined
  council_form: undefined
  council_label: undefined
  council_for: undefined
  council_for_record: undefined
  council_for_site: { site: string }
  council_unset: undefined
  council_set_by: { who: string }
  council_set_site: undefined
  council_told: { council: string }
  council_told_unset: undefined
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
  count_none: { of: number }
  count_none_items: { of: number }
  preview_only: undefined
  review_count: { n: number; of: number }
  review_next: undefined
  review_all_done: undefined
  review_confirm: undefined
  review_correct: undefined
  review_reject: undefined
  review_note: undefined
  review_confirm_all: undefined
  review_confirm_section: { section: string }
  review_confirm_shown: undefined
  review_confirmed_all: { n: number }
  review_none_open: undefined
  review_confirm_of: { what: string }
  review_correct_of: { what: string }
  review_reject_of: { what: string }
  review_note_of: { what: string }
  review_state_of: { state: string; what: string }
  review_machine: { value: string }
  review_offered: { value: string }
  review_take: undefined
  review_keep: undefined
  review_note_by: { who: string; text: string }
  review_unsaved: undefined
  review_unsaved_note: undefined
  review_go_on: undefined
  review_drop: undefined
  review_undo: undefined
  review_redo: undefined
  review_said: { state: string; what: string }
  review_undone: { what: string }
  review_redone: { what: string }
  review_later: { who: string }
  review_undo_what: { what: string }
  review_redo_what: { what: string }
  voice_added: { who: string }
  voice_corrected: { who: string }
  voice_confirmed: { who: string }
  voice_rejected: { who: string }
  step_confirmed: { what: string }
  step_corrected: { what: string }
  step_rejected: { what: string }
  step_added: { what: string }
  step_judged: { what: string }
  step_noted: { what: string }
  step_note_removed: { what: string }
  step_linked: { what: string }
  step_unlinked: { what: string }
  step_marked: { words: string }
  step_mark_tags: { words: string }
  step_mark_note: { words: string }
  step_mark_changed: { words: string }
  step_mark_removed: { words: string }
  step_mark_back: { words: string }
  step_took: undefined
  step_left: undefined
  step_deleted: undefined
  step_council: { council: string }
  step_council_unset: undefined
  step_site: { site: string; council: string }
  step_site_unset: { site: string }
  thing_value: { value: string }
  thing_resolution: { value: string }
  thing_option: { value: string }
  thing_reason: { value: string }
  thing_term: { value: string }
  thing_delegation: { value: string }
  thing_vote: { value: string }
  thing_interest: { value: string }
  thing_entry: { value: string }
  thing_ward: { value: string }
  thing_consultee: { value: string }
  thing_document: { value: string }
  thing_field: { field: string; value: string }
  thing_facts: { n: number }
  review_keys: undefined
  review_key_next: undefined
  review_key_previous: undefined
  review_key_undo: undefined
  review_key_redo: undefined
  keys_letters: undefined
  keys_letters_on: undefined
  keys_letters_off: undefined
  review_error: undefined
  review_error_words: undefined
  review_error_value: undefined
  review_error_gone: undefined
  coder_title: undefined
  coder_why: undefined
  coder_label: undefined
  coder_needed: undefined
  coder_save: undefined
  edit_save: undefined
  edit_cancel: undefined
  edit_needed: undefined
  edit_bad_pounds: undefined
  edit_bad_whole: undefined
  edit_bad_date: undefined
  edit_bad_time: undefined
  edit_bad_upper: undefined
  edit_bad_term: undefined
  edit_bad_maximum: undefined
  edit_bad_vote: undefined
  edit_value: undefined
  edit_date: undefined
  edit_time: undefined
  edit_amount: undefined
  edit_upper: undefined
  edit_basis: undefined
  edit_qualifier: undefined
  edit_role: undefined
  edit_not_said: undefined
  edit_exact: undefined
  edit_up_to: undefined
  edit_over: undefined
  edit_at_least: undefined
  edit_about: undefined
  edit_initial: undefined
  edit_extension: undefined
  edit_maximum: undefined
  edit_clause: undefined
  edit_path: undefined
  edit_kind: undefined
  edit_resolved: undefined
  edit_recommended: undefined
  edit_noted: undefined
  edit_label: undefined
  edit_title: undefined
  edit_text: undefined
  edit_status: undefined
  edit_reason: undefined
  edit_to: undefined
  edit_consulting: undefined
  edit_for: undefined
  edit_against: undefined
  edit_abstentions: undefined
  edit_unanimous: undefined
  edit_person_role: undefined
  edit_person_name: undefined
  edit_post: undefined
  edit_email: undefined
  edit_phone: undefined
  edit_yes: undefined
  edit_no: undefined
  edit_yes_or_no: undefined
  edit_state: undefined
  edit_note: undefined
  edit_note_hint: undefined
  add_open: undefined
  add_title: undefined
  add_field: undefined
  add_words: undefined
  add_words_needed: undefined
  add_words_gone: undefined
  add_which: undefined
  add_which_needed: undefined
  add_save: undefined
  section_orphans: undefined
  orphans_why: undefined
  diff_open: undefined
  diff_close: undefined
  diff_unseen: undefined
  diff_waits: undefined
  diff_waits_http: undefined
  diff_title: undefined
  diff_between: { old: string; new: string }
  diff_none: undefined
  diff_same: { n: number }
  diff_old: undefined
  diff_new: undefined
  diff_take: undefined
  diff_leave: undefined
  diff_taken: undefined
  diff_left: undefined
  diff_error: undefined
  versions_title: undefined
  versions_when: { first: string; last: string }
  versions_shown: undefined
  versions_waits: undefined
  versions_left: undefined
  versions_earlier: undefined
  versions_compare: undefined
  versions_compare_of: { when: string }
  diff_lost: { n: number }
  command_capture: undefined
  command_panel: undefined
  command_next_mark: undefined
  command_keep: undefined
  command_previous_mark: undefined
  settings_title: undefined
  settings_open: undefined
  settings_saved: undefined
  settings_failed: undefined
  settings_capture: undefined
  settings_capture_auto: undefined
  settings_capture_auto_why: undefined
  settings_capture_asked: undefined
  settings_capture_asked_why: undefined
  settings_marks: undefined
  settings_marks_show: undefined
  settings_marks_why: undefined
  settings_mark_resolution: undefined
  settings_mark_option: undefined
  settings_mark_value: undefined
  settings_mark_term: undefined
  settings_mark_delegation: undefined
  settings_mark_vote: undefined
  settings_sites: undefined
  settings_sites_none: undefined
  settings_site_on: undefined
  settings_site_on_of: { site: string }
  settings_site_add: undefined
  settings_site_label: undefined
  settings_site_bad: undefined
  settings_site_there: undefined
  settings_site_save: undefined
  settings_councils: undefined
  settings_councils_none: undefined
  settings_council_remove: undefined
  settings_council_remove_of: { site: string }
  settings_private: undefined
  settings_private_read: undefined
  settings_private_off: undefined
  settings_private_why: undefined
  settings_private_barred: undefined
  settings_private_let: undefined
  settings_keys: undefined
  settings_keys_letters: undefined
  settings_keys_letters_why: undefined
  settings_keys_shortcuts: undefined
  settings_keys_none: undefined
  settings_keys_change: undefined
  settings_ocid: undefined
  settings_ocid_label: undefined
  settings_ocid_why: undefined
  settings_ocid_wrong: undefined
  settings_ocid_save: undefined
  settings_mark_sites: undefined
  settings_mark_sites_none: undefined
  settings_mark_site_remove: undefined
  settings_mark_site_remove_of: { site: string }
  sign_title: undefined
  sign_why: undefined
  sign_name: undefined
  sign_name_why: undefined
  sign_allow: undefined
  sign_not_now: undefined
  settings_coder: undefined
  settings_coder_label: undefined
  settings_coder_why: undefined
  settings_coder_save: undefined
  site_turn_off: undefined
  welcome_title: undefined
  welcome_lead: undefined
  welcome_steps: undefined
  welcome_pin: undefined
  welcome_pin_chrome: undefined
  welcome_pin_firefox: undefined
  welcome_pinned: undefined
  welcome_open: undefined
  welcome_open_words: undefined
  welcome_check: undefined
  welcome_check_words: undefined
  welcome_own: undefined
  welcome_own_words: undefined
  welcome_key: { keys: string }
  welcome_runs: undefined
  welcome_runs_words: undefined
  welcome_runs_sites: { n: number }
  welcome_click: undefined
  welcome_click_words: undefined
  welcome_keeps: undefined
  welcome_keeps_words: undefined
  welcome_sample: undefined
  welcome_sample_words: undefined
  welcome_sample_page: undefined
  welcome_sample_read: undefined
  welcome_sample_failed: undefined
  welcome_settings: undefined
  welcome_marks_hide: undefined
  welcome_marks_show: undefined
  mine_title: undefined
  mine_none: undefined
  mine_tags: undefined
  mine_moved: undefined
  mine_unsure: undefined
  mine_gone: undefined
  mine_elsewhere: undefined
  mine_open: undefined
  mine_by: { who: string; when: string }
  mine_edit: undefined
  mine_edit_of: { what: string }
  mine_remove: undefined
  mine_remove_of: { what: string }
  import_title: undefined
  import_heading: undefined
  import_open_file: undefined
  import_intro: undefined
  import_choose: undefined
  import_drop: undefined
  import_reading: { file: string; n: number; size: string }
  import_adding: { n: number; of: number }
  import_cancel: undefined
  import_cancelled: undefined
  import_counts: { file: string }
  import_new: { n: number }
  import_new_deleted: { n: number }
  import_part: { selection: string }
  import_settings: undefined
  import_settings_hint: undefined
  import_settings_name: { name: string }
  import_take_settings: undefined
  import_done_settings: undefined
  import_backed_settings: undefined
  import_backed_settings_stayed: undefined
  import_same: { n: number }
  import_newer: { n: number }
  import_differs: { n: number }
  import_bad: { n: number }
  import_cut_off: undefined
  import_missing: { n: number }
  import_nothing: undefined
  import_choices: undefined
  import_choices_why: undefined
  import_ours: undefined
  import_theirs: undefined
  import_keep_ours: undefined
  import_take_theirs: undefined
  import_take_all: { n: number }
  import_keep_all: { n: number }
  import_side_of: { title: string }
  import_side_deleted: undefined
  import_side_seen: { when: string }
  import_side_no_steps: undefined
  import_side_steps: { n: number }
  import_side_texts: { n: number }
  import_side_none: undefined
  import_side_same: undefined
  import_side_more: { n: number }
  import_show_more: { n: number }
  import_bad_title: undefined
  import_bad_why: undefined
  import_bad_save: undefined
  import_bad_first: { n: number }
  import_bad_file_file: undefined
  import_bad_file_row: undefined
  import_bad_file_column: undefined
  import_bad_file_why: undefined
  import_bad_file_found: undefined
  import_take: { n: number }
  import_take_replace: { n: number }
  import_take_both: { n: number; of: number }
  import_leave: undefined
  import_done: { n: number }
  import_done_replaced: { n: number }
  import_leaving: { n: number; of: number }
  import_back: undefined
  import_back_of: { file: string }
  import_backed: { n: number }
  import_backed_restored: { n: number }
  import_backed_stayed: { n: number }
  import_another: undefined
  import_earlier: undefined
  import_earlier_line: { file: string; when: string; words: string }
  import_at_row: { row: string; words: string }
  import_at_column: { row: string; column: string; words: string }
  import_in_file: { file: string; words: string }
  import_file_too_big: undefined
  import_file_empty: undefined
  import_file_utf16: undefined
  import_file_not_utf8: undefined
  import_file_row_too_long: undefined
  import_file_not_ours: undefined
  import_file_answers: undefined
  import_file_newer: undefined
  import_file_sheet_not_utf8: undefined
  import_file_no_names: undefined
  import_file_column_twice: undefined
  import_file_column_missing: undefined
  import_file_not_taken: undefined
  import_file_garbled: undefined
  import_file_workbook: undefined
  import_zip_too_big: undefined
  import_zip_cut_off: undefined
  import_zip_damaged: undefined
  import_zip_unsafe: undefined
  import_zip_locked: undefined
  import_fault_not_json: undefined
  import_fault_cut_off: undefined
  import_fault_other_format: undefined
  import_fault_unknown_column: undefined
  import_fault_missing_column: undefined
  import_fault_bad_value: undefined
  import_fault_forbidden_name: undefined
  import_fault_bad_address: undefined
  import_fault_other_host: undefined
  import_fault_no_such_text: undefined
  import_fault_wrong_time: undefined
  import_fault_other_record: undefined
  import_fault_no_text: undefined
  import_fault_text_changed: undefined
  import_fault_not_quoted: undefined
  import_fault_other_columns: undefined
  import_fault_not_in_library: undefined
  import_fault_other_text: undefined
  import_fault_list_column: undefined
  import_fault_computed_column: undefined
  import_fault_own_column: undefined
  import_fault_left_out: undefined
  import_fault_no_words: undefined
  import_fault_no_fact: undefined
  import_fault_unclear_date: undefined
  import_cells: { n: number }
  import_rows_same: { n: number }
  import_not_taken: { n: number }
  import_package_changed: { files: string }
  import_package_not_taken: { files: string }
  import_package_missing: { files: string }
  import_package_unread: { files: string }
  import_cells_title: undefined
  import_cells_why: undefined
  import_rows_removed: undefined
  import_tick_all: { n: number }
  import_tick_none: undefined
  import_row_of: { row: string }
  import_row_of_file: { file: string; row: string }
  import_cell_line: { column: string; value: string }
  import_cell_of: { title: string; field: string }
  import_cell_empty: undefined
  import_take_cells: { n: number }
  import_done_edited: { n: number }
  import_fault_twice: undefined
  error_import_read: undefined
  error_import_room: undefined
  error_import: undefined
  error_import_back: undefined
}

export const messages: Readonly<Record<string, string>> = {
  ...chipMessages,
  appName: 'Minutebook',
  appDescription:
    'Reads UK council decisions as a committee clerk would, and keeps every value with the words behind it.',
  actionTitle: 'Minutebook: what is this page, and have I got it?',
  state_asking: 'Reading the page…',
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
  key_decision: 'Key decision: yes',
  not_key_decision: 'Key decision: no',
  call_in: 'Call-in: yes',
  not_call_in: 'Call-in: no',
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
  headline_with_term: '{sum}, {term}',
  headline_sentence: '{words}.',
  headline_resolved_one: '{n} resolution',
  headline_resolved_other: '{n} resolutions',
  headline_recommended_one: '{n} recommendation',
  headline_recommended_other: '{n} recommendations',
  headline_noted_one: '{n} resolution to note',
  headline_noted_other: '{n} resolutions to note',
  headline_made: '{who} made {things}{when}',
  headline_made_nobody: '{things}{when}',
  headline_outcome: '{outcome} by {who}{when}',
  headline_outcome_nobody: '{outcome}{when}',
  headline_nothing: 'No resolution stated',
  headline_nothing_who: '{who}{when}: no resolution stated',
  headline_when: ' on {date}',
  found_values_one: '{n} sum',
  found_values_other: '{n} sums',
  found_terms_one: '{n} term',
  found_terms_other: '{n} terms',
  found_options_one: '{n} option',
  found_options_other: '{n} options',
  found_votes_one: '{n} vote',
  found_votes_other: '{n} votes',
  found_nothing: 'no resolution, sum or term stated',
  found_no_sum: 'no sum stated',
  section_resolved: 'Resolved',
  section_recommended: 'Recommended',
  section_noted: 'Noted',
  section_decided: 'Decided',
  section_money: 'Sums',
  whole_term: '{annual} a year × {years} = {whole}',
  whole_term_printed: 'matches the page',
  whole_term_ours: 'calculated, not stated',
  section_term: 'Term',
  section_options: 'Options considered',
  section_reasons: 'Reasons',
  section_may_act: 'Delegated to',
  section_votes: 'Votes',
  section_heads: 'What the page covers',
  report_labels: 'Other labels',
  section_documents: 'Documents',
  section_linked: 'Linked pages',
  list_also: 'Same matter: {kinds}',
  also_decision_one: 'decision',
  also_decision_other: '{n} decisions',
  also_item_one: 'agenda item',
  also_item_other: '{n} agenda items',
  also_issue_one: 'issue',
  also_issue_other: '{n} issues',
  linked_why: "Pages on the same matter, found from the council's own links and numbers.",
  linked_not_captured: 'not captured',
  linked_confirm: 'Confirm the link: {what}',
  linked_unlink: 'Not the same matter: {what}',
  linked_again: 'Link again',
  linked_again_of: 'Link again: {what}',
  linked_confirmed_by: 'Confirmed by {who}',
  linked_unlinked_by: 'Unlinked by {who}',
  linked_told_confirmed: 'Link confirmed.',
  linked_told_unlinked: 'Unlinked.',
  section_purpose: 'Purpose',
  section_interests: 'Interests',
  page_holds_struck: 'The page holds struck-out text. It is not read.',
  check_title: 'Check the library',
  check_why:
    'Reads every record, also deleted ones, and compares texts with their checksums, quotes with their texts, your edits and marks with the texts that they are about, and lists with the records. Nothing leaves this computer.',
  check_start: 'Check now',
  check_progress: '{done} of {all} records read',
  check_stopped: 'The check was cancelled.',
  check_failed:
    'The check could not be finished because the library did not answer. Reload this page and try again.',
  check_nothing: 'There are no records in the library.',
  check_sound_one: '{n} record was checked. Nothing is wrong.',
  check_sound_other: '{n} records were checked. Nothing is wrong.',
  check_found_one: '{n} record has a fault.',
  check_found_other: '{n} records have a fault.',
  check_counts: 'The counts in lists were wrong. They have been counted again.',
  check_row_differs: 'The list does not show what the record says.',
  check_text_gone: 'The text that it is shown from is not there.',
  check_said_of_nothing: 'An edit or a mark is about a text that is not there.',
  check_damaged: 'Part of what is kept of it is damaged.',
  check_more: 'and {n} more',
  check_advice:
    'Texts and quotes are never changed by a repair. Import your latest backup, or capture these pages again.',
  check_repair: 'Repair lists',
  check_repaired: 'The lists were made again from the records. Check again to be sure.',
  check_copy: 'Copy report',
  check_copied: 'Copied, without any text of a page.',
  section_missing: 'Not stated',
  section_details: 'Details',
  agenda_of: 'Agenda',
  agenda_voted: 'Voted',
  agenda_more_one: 'and {n} more',
  agenda_more_other: 'and {n} more',
  agenda_rest_one: '{n} item without a decision',
  agenda_rest_other: '{n} items without a decision',
  section_records_one: '{n} record on this page',
  section_records_other: '{n} records on this page',
  clause: 'clause {path}',
  quote_show: "Council's words",
  quote_hide: "Hide the council's words",
  show_whole: 'Show all',
  show_whole_of: 'Show all of: {what}',
  show_less: 'Show less',
  show_less_of: 'Show less of: {what}',
  show_on_page: 'Show on page',
  show_on_page_of: 'Show on page: {what}',
  quote_of: "Council's words for: {what}",
  reveal_moved: 'The words have moved. The page now shows where they are.',
  reveal_gone:
    'These words are not on the open page. They are on the page this record was captured from.',
  reveal_failed: 'The page did not answer. Reload it, then press Show on page again.',
  reviewed_no: 'Not checked',
  reviewed_confirmed: 'Checked',
  reviewed_corrected: 'Corrected',
  reviewed_rejected: 'Rejected',
  reviewed_added: 'Added by hand',
  option_plain: 'Option',
  after_consulting: 'after consulting {who}',
  head_decision: 'decision',
  head_date: 'date',
  head_reasons: 'reasons',
  head_options: 'options',
  head_interests: 'interests',
  head_present: 'stated',
  head_none_stated: 'says none',
  head_exempt: 'withheld',
  head_absent: 'not stated',
  missing_resolutions: 'No resolution stated',
  missing_values: 'No sum stated',
  missing_terms: 'No term stated',
  missing_options: 'No alternative options stated',
  missing_reasons: 'No reasons stated',
  missing_delegations: 'No delegation stated',
  missing_votes: 'No vote stated',
  missing_interests: 'No interests stated',
  missing_documents: 'No documents linked',
  missing_decided: 'Decision date: not stated',
  missing_plain: '{field}: not stated',
  none_options: 'The page says there were no alternative options',
  none_reasons: 'The page says there are no reasons',
  none_interests: 'The page says no interests were declared',
  none_plain: '{field}: the page says there is none',
  exempt_plain: '{field}: withheld as exempt',
  exempt_resolutions: 'The decision was withheld as exempt',
  exempt_decided: 'The date was withheld as exempt',
  not_read_plain: '{field}: could not be read',
  label_decision_maker: 'Decided by',
  label_published: 'Published',
  label_effective: 'Effective date',
  label_due: 'Due',
  label_wards: 'Wards',
  label_consultees: 'Consulted',
  label_key_reason: 'Reason it is a key decision',
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
  search_items_one: 'Search {n} agenda item',
  search_items_other: 'Search {n} agenda items',
  filter_label: 'Council',
  filter_all: 'All councils',
  filter_none: 'Council not known',
  filter_option: '{council} ({n})',
  count_all_one: '{n} decision',
  count_all_other: '{n} decisions',
  count_some_one: '{n} of {of} decisions',
  count_some_other: '{n} of {of} decisions',
  count_all_items_one: '{n} other agenda item',
  count_all_items_other: '{n} other agenda items',
  count_some_items_one: '{n} of {of} other agenda items',
  count_some_items_other: '{n} of {of} other agenda items',
  list_choice: 'List',
  list_choice_decisions: 'Decisions ({n})',
  list_choice_items: 'Other agenda items ({n})',
  list_label: 'Captured decisions',
  list_label_items: 'Other agenda items',
  list_delete: 'Delete',
  list_delete_of: 'Delete: {title}',
  list_waiting: 'Reading…',
  list_captured: 'Captured {date}',
  list_no_date: 'No decision date',
  list_order: 'Order of the list',
  list_order_decided: 'Newest decision first',
  list_order_captured: 'Newest capture first',
  export_found: 'Export',
  export_short: 'Export {n}',
  count_waiting: 'Counting…',
  list_changed: 'changed',
  list_checked: 'Checked',
  list_part_checked: 'Part checked',
  list_partly: 'in part',
  empty_title: 'Nothing captured yet',
  empty_deleted: 'The library is empty',
  empty_auto: "Open a decision on a council's site and Minutebook captures it as you read.",
  empty_asked: "Open a decision on a council's site, then press Capture this page.",
  empty_search: 'No decision matches your search.',
  empty_search_items: 'No agenda item matches your search.',
  empty_decisions: 'No decisions captured yet',
  empty_decisions_action: 'Show other agenda items',
  empty_items: 'No other agenda items',
  empty_items_action: 'Show decisions',
  empty_search_action: 'Clear the search',
  loading: 'Opening the library…',
  library_again: 'Try again',
  library_restore: 'Restore from a backup',
  library_accept: 'This is right: start from here',
  library_raising: 'Updating your library',
  library_raising_why:
    'This version of Minutebook stores more of each record. A large library may take a minute.',
  library_blocked: 'Your library is in use elsewhere',
  library_blocked_why:
    'Another Minutebook tab or window is holding it. Close the others; this one then goes on by itself. If it does not, restart the browser.',
  library_newer: 'A newer Minutebook made this library',
  library_newer_why:
    'This version does not read or change it. Update Minutebook, then reload this page.',
  library_damaged: 'Your library did not open',
  library_damaged_why:
    'The browser reported “{error}”. Restart the browser, then try again. If it still does not open, reinstall Minutebook and import your latest backup.',
  library_deleted: 'Your library was deleted while it was open',
  library_deleted_why: 'The browser or another program removed it. Try again to see what is left.',
  library_full: 'Too little disk space',
  library_full_why:
    'Minutebook stops saving when less than {room} is free, because a full disk can destroy the library. Free some space, then try again.',
  library_full_left:
    '{left} is free. Minutebook stops saving below {room}, because a full disk can destroy the library. Free some space, then try again.',
  library_gone: 'Your library is gone',
  library_gone_why_one:
    'When it was last saved, {when}, it had {n} record. A new, empty library took its place. Import your latest backup, or start from here if you emptied it yourself.',
  library_gone_why_other:
    'When it was last saved, {when}, it had {n} records. A new, empty library took its place. Import your latest backup, or start from here if you emptied it yourself.',
  library_shrank: 'Records are missing',
  library_shrank_why_one:
    'When your library was last saved, {when}, it had {n} record; now it has {of}. Import your latest backup: it adds what is missing.',
  library_shrank_why_other:
    'When your library was last saved, {when}, it had {n} records; now it has {of}. Import your latest backup: it adds what is missing.',
  library_older: 'The latest changes are missing',
  library_older_why:
    'Your library is older than when it was last saved, {when}: edits or new texts of pages are missing. Import your latest backup, or capture the pages again.',
  undo_deleted: 'Deleted: {title}',
  undo: 'Undo',
  deleted_count: '{n} deleted',
  deleted_undo_of: 'Undo: deleted {title}',
  deleted_undo_all: 'Undo all',
  bin_title: 'Bin',
  bin_open: 'Bin ({n})',
  bin_close: 'Back',
  bin_all: 'Restore all {n}',
  bin_back: 'Restore',
  bin_back_of: 'Restore: {title}',
  bin_empty: 'The bin is empty.',
  bin_why: 'Deleted decisions stay here for 30 days.',
  bin_when_one: 'Deleted {when}. {n} day left.',
  bin_when_other: 'Deleted {when}. {n} days left.',
  bin_more: 'Show more ({n})',
  dismiss: 'Dismiss',
  export_done_one: 'Exported {n} decision to {file}',
  export_done_other: 'Exported {n} decisions to {file}',
  export_done_items_one: 'Exported {n} agenda item to {file}',
  export_done_items_other: 'Exported {n} agenda items to {file}',
  export_done_records_one: 'Exported {n} record to {file}',
  export_done_records_other: 'Exported {n} records to {file}',
  auto_switch: 'Capture automatically',
  auto_on: 'On: decision pages are captured as you open them',
  auto_off: 'Off: pages are captured only when you ask',
  error_library:
    'The library could not be read. Close this and open it again; if it fails again, check the library in the settings.',
  error_background: 'Minutebook did not answer. Try again.',
  error_save: 'Not saved: too little disk space is free. Free some space, then press Save again.',
  error_shut: 'Not saved: your library is not open. What to do is said below.',
  error_delete: 'Not deleted. Try again.',
  error_room: 'Not done: too little disk space is free. Free some space, then try again.',
  error_give_back: 'Not restored. Try again.',
  error_export: 'Not exported. Exporting does not change your library. Try again.',
  cite_copy: 'Copy citation',
  cite_copied: 'Copied.',
  cite_failed: 'Not copied: the browser refused. Try again.',
  methods_heading: 'For your paper',
  methods_hint:
    'A paragraph for your methods section: how many decisions were captured, read, checked and left out, counted in your library.',
  methods_write: 'Write methods paragraph',
  methods_counting: 'Counted {n} of {of}',
  methods_copy: 'Copy methods paragraph',
  methods_failed: 'Not written: the library could not be read. Nothing was changed. Try again.',
  export_title: 'Export · Minutebook',
  export_heading: 'Export',
  export_open_one: 'Export {n} decision',
  export_open_other: 'Export {n} decisions',
  export_open_items_one: 'Export {n} agenda item',
  export_open_items_other: 'Export {n} agenda items',
  export_open_records_one: 'Export {n} record',
  export_open_records_other: 'Export {n} records',
  export_which: 'Which decisions',
  export_which_all_one: 'All {n} decision of the library',
  export_which_all_other: 'All {n} decisions of the library',
  export_which_library: 'Everything in the library, the bin included',
  export_which_found_one: 'The {n} decision that the list showed',
  export_which_found_other: 'The {n} decisions that the list showed',
  export_which_items_one: 'The {n} other agenda item that the list showed',
  export_which_items_other: 'The {n} other agenda items that the list showed',
  export_with_items: 'Include other agenda items ({n})',
  export_with_items_hint:
    'Apologies, minutes, declarations and other items that decide nothing. The column is_decision tells them apart.',
  export_items_in_one: 'With {n} other agenda item',
  export_items_in_other: 'With {n} other agenda items',
  export_items_out_one: 'Without {n} other agenda item',
  export_items_out_other: 'Without {n} other agenda items',
  export_which_chosen_one: 'The {n} decision that you chose',
  export_which_chosen_other: 'The {n} decisions that you chose',
  export_which_chosen_items_one: 'The {n} agenda item that you chose',
  export_which_chosen_items_other: 'The {n} agenda items that you chose',
  export_found_text: 'Containing “{text}”',
  export_found_council: 'Of {council}',
  export_order_newest: 'In the order of capture, newest first',
  export_order_oldest: 'In the order of capture, oldest first',
  export_as: 'Format',
  export_checked_only: 'Only decisions checked in full',
  export_checked_only_n: 'Only decisions checked in full ({n})',
  export_none_checked:
    'None of these decisions is checked in full. Confirm or correct every fact of one in the panel first.',
  export_first_spreadsheet: 'Spreadsheet',
  export_first_analysis: 'Analysis',
  export_backup: 'Save full backup',
  export_done_backup_one: 'Saved a full backup of {n} record to {file}',
  export_done_backup_other: 'Saved a full backup of {n} records to {file}',
  preview_rows: 'First rows',
  preview_text: 'How the file begins',
  export_group_spreadsheet: 'More for spreadsheets',
  export_group_analysis: 'More for analysis',
  export_group_reading: 'For reading and coding',
  export_group_citing: 'For citing',
  export_workbook: 'Excel workbook',
  export_workbook_hint:
    'A sheet for decisions and one for each kind of fact. Also for LibreOffice and Google Sheets.',
  export_excel_csv: 'CSV for Excel',
  export_excel_csv_hint: 'One row per decision. Opens in Excel with a double click.',
  export_decisions_csv: 'CSV',
  export_decisions_csv_hint: 'One row per decision, for R, Python and most other programs.',
  export_tables_csv: 'CSV, one table for each kind of fact',
  export_tables_csv_hint:
    'A zip of tables that name each other: decisions, resolutions, sums, options, votes, quotes and more.',
  export_data_package: 'Data package',
  export_data_package_hint:
    'CSV tables for R, Python and others, one row per decision and a table for each kind of fact, with a codebook and how to cite them.',
  export_parquet: 'Parquet',
  export_parquet_hint:
    'A zip of the same tables with their types, for DuckDB, Spark and the like, when a study outgrows a laptop.',
  export_answers: 'JSON Lines, answers',
  export_answers_hint: 'One line per decision, nested as the page is, without quotes.',
  export_ocds: 'Open Contracting planning releases',
  export_ocds_hint:
    'JSON of the decisions that name a sum or a term. They are published releases only under a prefix of yours, from the settings.',
  export_left_out_one: '{n} decision names no sum and no term, and is left out.',
  export_left_out_other: '{n} decisions name no sum and no term, and are left out.',
  export_report: 'Markdown report',
  export_report_hint: 'What each decision says in plain words, over the council’s own.',
  export_annotations: 'Web Annotations',
  export_annotations_hint: 'Every quote and mark on its page, as W3C JSON-LD.',
  export_refi_qda: 'REFI-QDA project',
  export_refi_qda_hint:
    'For NVivo, ATLAS.ti, MAXQDA, QualCoder: each decision a source made of its quotes, coded with kinds of fact and your own tags.',
  export_ris: 'RIS',
  export_ris_hint: 'For Zotero, EndNote, Mendeley.',
  export_bibtex: 'BibTeX',
  export_bibtex_hint: 'For LaTeX.',
  export_csl: 'CSL-JSON',
  export_csl_hint: 'For Zotero, Pandoc and citation processors.',
  export_everything: 'Full backup (JSON Lines)',
  export_everything_hint:
    'All of the library: every text, reading, edit, mark and deleted decision, with your settings. Minutebook can restore it.',
  export_part: 'Part of the library (JSON Lines)',
  export_part_hint:
    'Every text, reading, edit and mark of these decisions, without settings. Minutebook can restore it.',
  export_part_warning:
    'This is not a full backup: it has these decisions only, no deleted ones and no settings.',
  export_everything_warning:
    'The file holds the full text of every page, with names, e-mail addresses and telephone numbers. Keep it private.',
  export_with: 'Options',
  export_contacts: 'E-mail addresses and telephone numbers',
  export_contacts_hint: 'Otherwise they are left out wherever they are printed.',
  export_no_names: 'Leave out personal names',
  export_no_names_hint:
    'The people whom a page lists, in every form of their names, and everyone with a title, such as Councillor or Mrs.',
  export_judged: 'What the machine read and what a person recorded, side by side',
  export_one_line: 'One line per cell',
  export_one_line_hint:
    'For programs that cannot read line breaks in a cell: the items of a list are separated by “ | ”.',
  export_judged_hint: 'Beside each final value; facts that were rejected are listed too.',
  export_none: 'There is nothing to export',
  export_none_hint: 'Open a decision of a council: it is captured, and can be exported.',
  export_reading: '{n} of {of} decisions',
  export_packing: 'Packing the file, {n}% done',
  export_left_seconds_one: 'about {n} second left',
  export_left_seconds_other: 'about {n} seconds left',
  export_left_minutes_one: 'about {n} minute left',
  export_left_minutes_other: 'about {n} minutes left',
  export_cancel: 'Cancel',
  export_cancelled: 'Cancelled. No file was made.',
  export_again: 'Download again',
  export_leave_open: 'You can go on working; leave this tab open.',
  export_too_many:
    'This format takes {n} decisions at most; you chose {of}. The zip of tables has no such limit.',
  export_too_many_rows:
    'One of the tables has more rows than a sheet of Excel can hold. No file was made. The zip of tables has no such limit.',
  export_use_tables: 'Export the zip of tables',
  error_export_room:
    'Not exported: too little disk space is free. Free some space, then try again.',
  error_panel: "The panel did not open. Open it from the browser's own side panel menu.",
  error_ask: 'The page could not be read: the browser refused. Nothing was kept.',
  record_waiting: 'Opening the record…',
  record_gone: 'This record is no longer in the library.',
  council_set: 'Set the council',
  council_change: 'Change the council',
  council_form: 'Council of this record',
  council_label: 'Council',
  council_for: 'What it is set for',
  council_for_record: 'For this record alone',
  council_for_site: 'For every page of {site}',
  council_unset: 'Use what the page says',
  council_set_by: 'Council set by {who}',
  council_set_site: 'Council set for this site',
  council_told: 'Council: {council}',
  council_told_unset: 'The council is as the page says.',
  links_more_one: 'Show {n} more',
  links_more_other: 'Show {n} more',
  links_heading_one: '{n} page linked here',
  links_heading_other: '{n} pages linked here',
  link_in_library: 'captured',
  link_untitled: 'Untitled page',
  rel_meeting: 'Meeting',
  rel_issue_history: 'Issue history',
  rel_decision: 'Decision',
  rel_plan: 'Forward plan',
  rel_agenda_item: 'Agenda item',
  open_source: 'Open the source page',
  popup_title: 'Minutebook',
  panel_title: 'Minutebook: the open page',
  captured_when: 'Captured {when}.',
  count_none: '0 of {of} decisions',
  count_none_items: '0 of {of} other agenda items',
  preview_only: 'This is what Minutebook read. It is not in your library.',
  review_count: '{n} of {of} checked',
  review_next: 'Check next',
  review_all_done: 'All checked',
  review_confirm: 'Confirm',
  review_correct: 'Edit',
  review_reject: 'Reject',
  review_note: 'Note',
  review_confirm_all: 'Confirm all',
  review_confirm_section: 'Confirm all that is shown: {section}',
  review_confirm_shown: 'Confirm all shown',
  review_confirmed_all_one: '{n} fact confirmed.',
  review_confirmed_all_other: '{n} facts confirmed.',
  review_none_open: 'Nothing to confirm: you have checked all that is shown.',
  review_confirm_of: 'Confirm: {what}',
  review_correct_of: 'Edit: {what}',
  review_reject_of: 'Reject: {what}',
  review_note_of: 'Note on: {what}',
  review_state_of: '{state}: {what}',
  review_machine: 'Minutebook read: {value}',
  review_offered: 'Minutebook now reads: {value}',
  review_take: 'Use this',
  review_keep: 'Keep mine',
  review_note_by: '{who}: {text}',
  review_unsaved: 'You have an unsaved edit.',
  review_unsaved_note: 'You have an unsaved note.',
  review_go_on: 'Continue',
  review_drop: 'Discard',
  review_undo: 'Undo',
  review_redo: 'Redo',
  review_said: '{state}: {what}',
  review_undone: 'Undone: {what}.',
  review_redone: 'Redone: {what}.',
  review_later: 'What {who} recorded about it since still counts.',
  review_undo_what: 'Undo: {what}',
  review_redo_what: 'Redo: {what}',
  voice_added: 'Added by {who}',
  voice_corrected: 'Corrected by {who}',
  voice_confirmed: 'Confirmed by {who}',
  voice_rejected: 'Rejected by {who}',
  step_confirmed: 'confirmed {what}',
  step_corrected: 'corrected {what}',
  step_rejected: 'rejected {what}',
  step_added: 'added {what}',
  step_judged: 'checked {what}',
  step_noted: 'wrote a note on {what}',
  step_note_removed: 'removed the note on {what}',
  step_linked: 'confirmed the link: {what}',
  step_unlinked: 'unlinked: {what}',
  step_marked: 'marked “{words}”',
  step_mark_tags: 'changed the tags of “{words}”',
  step_mark_note: 'changed the note on “{words}”',
  step_mark_changed: 'changed the mark on “{words}”',
  step_mark_removed: 'removed the mark on “{words}”',
  step_mark_back: 'put back the mark on “{words}”',
  step_took: 'took the new text',
  step_left: 'kept the earlier text',
  step_deleted: 'deleted the record',
  step_council: 'set the council to {council}',
  step_council_unset: 'removed the council set for this record',
  step_site: 'set the council of {site} to {council}',
  step_site_unset: 'removed the council set for {site}',
  thing_value: 'the sum {value}',
  thing_resolution: 'the resolution “{value}”',
  thing_option: 'the option “{value}”',
  thing_reason: 'the reason “{value}”',
  thing_term: 'the term {value}',
  thing_delegation: 'the delegation to {value}',
  thing_vote: 'the vote {value}',
  thing_interest: 'the interest “{value}”',
  thing_entry: 'the entry {value}',
  thing_ward: 'the ward {value}',
  thing_consultee: 'the consultee {value}',
  thing_document: 'the document “{value}”',
  thing_field: 'the {field}: {value}',
  thing_facts_one: '{n} fact',
  thing_facts_other: '{n} facts',
  review_keys: 'Keys',
  review_key_next: 'Next fact',
  review_key_previous: 'Previous fact',
  review_key_undo: 'Undo',
  review_key_redo: 'Redo',
  keys_letters: 'Single-letter keys',
  keys_letters_on: 'Letters act on the current fact. Off: only arrow and Ctrl keys work.',
  keys_letters_off: 'Letters do nothing. Arrow and Ctrl keys still work.',
  review_error: 'Not saved: the library could not be written. Nothing was changed. Try again.',
  review_error_words:
    'Not saved: the text shown does not contain these words. Nothing was changed.',
  review_error_value: 'Not saved: this fact cannot have that value. Nothing was changed.',
  review_error_gone: 'Not saved: the record is no longer in your library.',
  coder_title: 'Who is checking?',
  coder_why:
    'Your name or initials are kept with everything you check, so that others can see who checked it. Names go with exports unless you leave them out. You are asked once.',
  coder_label: 'Your name or initials',
  coder_needed: 'Enter a name or initials.',
  coder_save: 'Continue',
  edit_save: 'Save',
  edit_cancel: 'Cancel',
  edit_needed: 'Enter a value.',
  edit_bad_pounds: 'Enter a sum in pounds, such as 2,984,360 or 2.5m.',
  edit_bad_whole: 'Enter a whole number, such as 60.',
  edit_bad_date: 'Enter a date that exists: day, month and year.',
  edit_bad_time: 'Enter a time, such as 18:30.',
  edit_bad_upper: 'The upper sum must be more than the lower one.',
  edit_bad_term: 'Enter at least one length.',
  edit_bad_maximum: 'The maximum cannot be shorter than the initial term.',
  edit_bad_vote: 'Enter at least one count, or tick unanimous.',
  edit_value: 'Value',
  edit_date: 'Date',
  edit_time: 'Time',
  edit_amount: 'Amount in pounds',
  edit_upper: 'Upper end, if it is a range',
  edit_basis: 'Basis',
  edit_qualifier: 'Qualifier',
  edit_role: 'Purpose',
  edit_not_said: 'Not stated',
  edit_exact: 'Exactly',
  edit_up_to: 'At most',
  edit_over: 'More than',
  edit_at_least: 'At least',
  edit_about: 'About',
  edit_initial: 'Initial term, in months',
  edit_extension: 'Extension, in months',
  edit_maximum: 'Maximum, in months',
  edit_clause: 'Clause',
  edit_path: 'Number, such as 2 (a)',
  edit_kind: 'Type',
  edit_resolved: 'Resolved',
  edit_recommended: 'Recommended',
  edit_noted: 'Noted',
  edit_label: 'Label',
  edit_title: 'Name',
  edit_text: 'Text',
  edit_status: 'Status',
  edit_reason: 'Reason',
  edit_to: 'Delegated to',
  edit_consulting: 'In consultation with, one per line',
  edit_for: 'For',
  edit_against: 'Against',
  edit_abstentions: 'Abstained',
  edit_unanimous: 'Unanimous',
  edit_person_role: 'Role',
  edit_person_name: 'Name',
  edit_post: 'Post',
  edit_email: 'Email',
  edit_phone: 'Telephone',
  edit_yes: 'Yes',
  edit_no: 'No',
  edit_yes_or_no: 'Answer',
  edit_state: 'What the page says',
  edit_note: 'Note',
  edit_note_hint: 'Leave it empty to remove your note.',
  add_open: 'Add a missing fact',
  add_title: 'Add a missing fact',
  add_field: 'Kind of fact',
  add_words: 'The words on the page',
  add_words_needed: 'Enter the words as they are on the page.',
  add_words_gone: 'The page does not contain these words.',
  add_which: 'The words are on the page more than once. Which do you mean?',
  add_which_needed: 'Choose one of them.',
  add_save: 'Add',
  section_orphans: 'Checked, but no longer on the page',
  orphans_why: 'These words are no longer in the text. Your checks are kept.',
  diff_open: 'See changes',
  diff_close: 'Hide changes',
  diff_unseen: 'The text of this page has changed since you last looked. The earlier text is kept.',
  diff_waits:
    'The text of this page has changed. You have checked the text shown here, so it stays until you choose.',
  diff_waits_http:
    'This page says something else now, but it came over plain http, where anyone on the way could have changed it. The text that came over https stays until you choose.',
  diff_title: 'What changed',
  diff_between: 'From the text of {old} to the text of {new}',
  diff_none: 'The words are the same.',
  diff_same_one: '{n} unchanged paragraph',
  diff_same_other: '{n} unchanged paragraphs',
  diff_old: 'Struck through: only in the earlier text.',
  diff_new: 'Underlined: only in the later text.',
  diff_take: 'Take the new text',
  diff_leave: 'Keep mine',
  diff_taken: 'You now see the new text.',
  diff_left: 'Your text stays. The new text is kept with it.',
  diff_error: 'That could not be done. Both texts are kept. Try again.',
  versions_title: 'Versions of the text',
  versions_when: 'First seen {first}, last seen {last}',
  versions_shown: 'shown',
  versions_waits: 'waits for you',
  versions_left: 'not taken',
  versions_earlier: 'earlier',
  versions_compare: 'Compare with the text shown',
  versions_compare_of: 'Compare with the text shown: {when}',
  diff_lost_one: 'The new text is shown. {n} checked fact has no words in it and is listed below.',
  diff_lost_other:
    'The new text is shown. {n} checked facts have no words in it and are listed below.',
  command_capture: 'Capture this page',
  command_panel: 'Open the side panel',
  command_next_mark: 'Go to the next mark on the page',
  command_keep: 'Keep the selected words',
  command_previous_mark: 'Go to the previous mark on the page',
  settings_title: 'Minutebook settings',
  settings_open: 'Settings',
  settings_saved: 'Saved.',
  settings_failed:
    'Not saved: the browser could not write the settings. Your earlier choice still applies.',
  settings_capture: 'Capture',
  settings_capture_auto: 'Capture decision pages as I open them',
  settings_capture_auto_why:
    'Only on the council sites that the browser listed when you installed Minutebook.',
  settings_capture_asked: 'Capture only when I ask',
  settings_capture_asked_why:
    'Pages are still read and marked. To keep one, press Capture in the popup, the panel or the chip on the page.',
  settings_marks: 'Marks on the page',
  settings_marks_show: 'Mark what was found',
  settings_marks_why: 'Kinds that are not ticked are still read and kept.',
  settings_mark_resolution: 'Resolutions',
  settings_mark_option: 'Alternative options',
  settings_mark_value: 'Sums',
  settings_mark_term: 'Terms',
  settings_mark_delegation: 'Delegations',
  settings_mark_vote: 'Votes',
  settings_sites: 'Sites where Minutebook is off',
  settings_sites_none: 'None. You can turn Minutebook off for the site you are on from the popup.',
  settings_site_on: 'Turn on again',
  settings_site_on_of: 'Turn on again: {site}',
  settings_site_add: 'Turn off on another site',
  settings_site_label: 'Site, such as democracy.ambleford.gov.uk',
  settings_site_bad: 'Enter the name of a site, such as democracy.ambleford.gov.uk.',
  settings_site_there: 'Already turned off for this site.',
  settings_site_save: 'Turn off',
  settings_councils: 'Councils set by hand',
  settings_councils_none: 'None. Set one next to the council’s name in the panel.',
  settings_council_remove: 'Remove',
  settings_council_remove_of: 'Remove the council set for {site}',
  settings_private: 'Private windows',
  settings_private_read: 'Read and mark pages, and keep only what I capture',
  settings_private_off: 'Do nothing in private windows',
  settings_private_why: 'Nothing from a private window is kept unless you ask.',
  settings_private_barred:
    'Your browser does not let Minutebook run in private windows. You can change this on its page of extensions.',
  settings_private_let: 'Your browser lets Minutebook run in private windows.',
  settings_keys: 'Keys',
  settings_keys_letters: 'Single letters act on facts in the panel',
  settings_keys_letters_why:
    'Turn this off if you use speech input or press keys by accident. Arrow and Ctrl keys still work.',
  settings_keys_shortcuts: 'Shortcuts',
  settings_keys_none: 'no shortcut',
  settings_keys_change: 'Change shortcuts',
  settings_ocid: 'Publishing contracting data',
  settings_ocid_label: 'Prefix of your Open Contracting data',
  settings_ocid_why:
    'Publishers get a prefix from the Open Contracting Partnership, such as ocds-a1b2c3. With it, exported planning releases carry the ids that a publication needs. Leave it empty if you do not publish.',
  settings_ocid_wrong: 'A prefix is ocds- and six letters or digits after it, such as ocds-a1b2c3.',
  settings_ocid_save: 'Save the prefix',
  settings_mark_sites: 'Sites where marks carry your name',
  settings_mark_sites_none: 'None. Minutebook asks when you first keep words on a site.',
  settings_mark_site_remove: 'Ask again',
  settings_mark_site_remove_of: 'Ask again on {site}',
  sign_title: 'Keep marks in your name?',
  sign_why:
    'You kept words on this site. Marks that you make on its pages are kept with your name. Allow it only for sites that you work with: you are asked once for each, and the settings list them.',
  sign_name: 'Your name or initials',
  sign_name_why:
    'Kept with everything you mark and check, and included in exports unless you leave names out.',
  sign_allow: 'Keep marks on this site',
  sign_not_now: 'Not now',
  settings_coder: 'Your name',
  settings_coder_label: 'Name or initials, kept with what you check',
  settings_coder_why:
    'What you checked before stays under the name you used then. Names go with exports unless you leave them out.',
  settings_coder_save: 'Save the name',
  site_turn_off: 'Turn off for this site',
  welcome_title: 'Welcome to Minutebook',
  welcome_lead:
    "Minutebook reads the decisions of UK councils while you browse: what was resolved, what it costs, for how long, and which options were rejected. Every value shows the council's own words.",
  welcome_steps: 'Your first four steps',
  welcome_pin: 'Pin Minutebook',
  welcome_pin_chrome:
    'Click the puzzle piece in the toolbar, then the pin next to Minutebook. The button shows what each page is, and whether you have it.',
  welcome_pin_firefox:
    'Click the puzzle piece in the toolbar, then the cog next to Minutebook, and choose Pin to Toolbar. The button shows what each page is, and whether you have it.',
  welcome_pinned:
    'Done: the button is in your toolbar. It shows what each page is, and whether you have it.',
  welcome_open: 'Open a decision',
  welcome_open_words:
    "Go to a decision, agenda item or meeting on your council's site. Minutebook captures it and marks what it found.",
  welcome_check: 'Check it in the side panel',
  welcome_check_words:
    "Press the button and choose Open panel. The panel lists each fact with the council's words: confirm it, edit it or reject it.",
  welcome_own: 'Mark your own words',
  welcome_own_words:
    'Select words on the page and keep them as a resolution, a sum, an option, a reason or a note, with tags.',
  welcome_key: 'Shortcut: {keys}',
  welcome_runs: 'Where it runs by itself',
  welcome_runs_words:
    'Only on the decision, agenda and meeting pages of councils and their committee systems. It reads and marks them, and keeps what it found in a library on your own computer.',
  welcome_runs_sites_one: 'See the {n} site',
  welcome_runs_sites_other: 'See the {n} sites',
  welcome_click: 'What the toolbar button allows',
  welcome_click_words:
    'On any other page Minutebook sees nothing until you press its button and then Capture. That lets it read this one page, and nothing after you leave it.',
  welcome_keeps: 'What stays with you',
  welcome_keeps_words:
    'Nothing is sent anywhere. Minutebook captures nothing by itself in private windows, or where you seem to be signed in. In the settings you can turn it off for single sites, or capture only when you ask.',
  welcome_sample: 'See it at work',
  welcome_sample_words:
    'This decision is invented. Minutebook has just read it here, as it reads real ones. Click the target icon next to a fact to highlight its words on the page.',
  welcome_sample_page: "The council's page",
  welcome_sample_read: 'What Minutebook read',
  welcome_sample_failed:
    'The sample could not be read here. Open a decision page of your council to see Minutebook at work.',
  welcome_settings: 'Open the settings',
  welcome_marks_hide: 'Hide marks',
  welcome_marks_show: 'Show marks',
  mine_title: 'Your marks',
  mine_none: 'Select words on the page to keep them here, with your own tags.',
  mine_tags: 'Tags',
  mine_moved: 'Found on the page, but the words around it have changed.',
  mine_unsure:
    'These words are now on the page more than once, and it is unclear which you marked.',
  mine_gone: 'These words are no longer on the page. Your mark is kept.',
  mine_elsewhere: 'Marked on another page about the same matter.',
  mine_open: 'Open that page',
  mine_by: '{who}, {when}',
  mine_edit: 'Edit tags and note',
  mine_edit_of: 'Edit tags and note: {what}',
  mine_remove: 'Remove this mark',
  mine_remove_of: 'Remove this mark: {what}',
  import_title: 'Import: Minutebook',
  import_heading: 'Import',
  import_open_file: 'Import a file',
  import_intro:
    'A full backup that Minutebook made, or its tables (CSV, or a data package) after you changed cells in them. Nothing is added until you have seen what is in it.',
  import_choose: 'Choose a file',
  import_drop: 'or drop it here',
  import_reading: 'Reading {file}: {n}% of {size}',
  import_adding: 'Adding {n} of {of} decisions',
  import_cancel: 'Cancel',
  import_cancelled: 'Cancelled. Nothing was added.',
  import_counts: 'What is in {file}',
  import_new_one: '{n} decision is new',
  import_new_other: '{n} decisions are new',
  import_new_deleted_one:
    '{n} of them was deleted: it comes back as deleted, for the rest of its 30 days',
  import_new_deleted_other:
    '{n} of them were deleted: they come back as deleted, for the rest of their 30 days',
  import_part: 'This file is a part of a library: {selection}',
  import_settings: 'Restore the settings too',
  import_settings_hint: 'They replace the settings of this browser.',
  import_settings_name: 'They replace the settings of this browser. Your name becomes {name}.',
  import_take_settings: 'Restore the settings',
  import_done_settings: 'The settings were restored.',
  import_backed_settings: 'The settings are as they were before.',
  import_backed_settings_stayed: 'The settings were changed since, and stay.',
  import_same_one: '{n} decision is in your library already',
  import_same_other: '{n} decisions are in your library already',
  import_newer_one: '{n} decision has more in the file than in your library',
  import_newer_other: '{n} decisions have more in the file than in your library',
  import_differs_one:
    '{n} decision differs: your library and the file each have something of their own',
  import_differs_other:
    '{n} decisions differ: your library and the file each have something of their own',
  import_bad_one: '{n} row cannot be read',
  import_bad_other: '{n} rows cannot be read',
  import_cut_off: 'The file was cut off: its last rows are missing. What came before can be added.',
  import_missing_one: '{n} row that was in the file when it was made is missing.',
  import_missing_other: '{n} rows that were in the file when it was made are missing.',
  import_nothing: 'There is nothing new in this file.',
  import_choices: 'In your library and in the file',
  import_choices_why:
    "Your library keeps its own unless you choose the file's. What you replace can be undone.",
  import_ours: 'In your library',
  import_theirs: 'In the file',
  import_keep_ours: "Keep my library's",
  import_take_theirs: "Take the file's",
  import_take_all: "Take the file's for all {n}",
  import_keep_all: "Keep my library's for all {n}",
  import_side_of: '{title}: which to keep',
  import_side_deleted: 'Deleted in your library',
  import_side_seen: 'seen {when}',
  import_side_no_steps: 'not checked or marked',
  import_side_steps_one: '{n} step of checking and marking',
  import_side_steps_other: '{n} steps of checking and marking',
  import_side_texts_one: '{n} text of its pages',
  import_side_texts_other: '{n} texts of its pages',
  import_side_none: 'not there',
  import_side_same: 'What they say is the same; how it came to be differs.',
  import_side_more_one: 'and {n} difference more',
  import_side_more_other: 'and {n} differences more',
  import_show_more: 'Show {n} more',
  import_bad_title: 'What cannot be taken',
  import_bad_why: 'It is left out. The rest can be taken.',
  import_bad_save: 'Save this list',
  import_bad_first: 'The first {n} are shown.',
  import_bad_file_file: 'file',
  import_bad_file_row: 'row',
  import_bad_file_column: 'column',
  import_bad_file_why: 'what is wrong',
  import_bad_file_found: 'what was found',
  import_take_one: 'Add {n} decision',
  import_take_other: 'Add {n} decisions',
  import_take_replace_one: 'Replace {n} decision',
  import_take_replace_other: 'Replace {n} decisions',
  import_take_both: 'Add {n} and replace {of}',
  import_leave: 'Add nothing',
  import_done_one: '{n} decision was added.',
  import_done_other: '{n} decisions were added.',
  import_done_replaced_one: '{n} decision was replaced.',
  import_done_replaced_other: '{n} decisions were replaced.',
  import_leaving: 'Undoing the import: {n} of {of} decisions',
  import_back: 'Undo this import',
  import_back_of: 'Undo the import of {file}',
  import_backed_one: 'Undone: {n} decision was removed.',
  import_backed_other: 'Undone: {n} decisions were removed.',
  import_backed_restored_one: '{n} decision is as it was before.',
  import_backed_restored_other: '{n} decisions are as they were before.',
  import_backed_stayed_one: '{n} decision was captured, checked or marked since, and stays.',
  import_backed_stayed_other: '{n} decisions were captured, checked or marked since, and stay.',
  import_another: 'Import another file',
  import_earlier: 'Imported before',
  import_earlier_line: '{file}, {when}: {words}',
  import_at_row: 'Row {row}: {words}',
  import_at_column: 'Row {row}, column {column}: {words}',
  import_in_file: '{file}: {words}',
  import_file_too_big: 'The file is larger than 512 MB. Export fewer decisions at a time.',
  import_file_empty: 'The file is empty.',
  import_file_utf16: 'The file is in UTF-16. Save it as UTF-8, then choose it again.',
  import_file_not_utf8:
    'The file is not in UTF-8 from here on. It was saved in another encoding, or is damaged. Nothing was added.',
  import_file_row_too_long:
    'This row is too long to be a decision of Minutebook. Nothing was added.',
  import_file_not_ours:
    'This is not a file that Minutebook made. Choose a full backup (ending in .jsonl), a data package or the tables (.zip), or one of their tables (.csv).',
  import_file_answers:
    'This file has the answers alone, without the texts they were read from, so it cannot be read back. Choose the export called Full backup.',
  import_file_newer:
    'The file was made by a newer Minutebook. Update this one, then choose it again.',
  import_file_sheet_not_utf8:
    'This table is not in UTF-8. In your spreadsheet choose Save as, CSV UTF-8, then choose the new file here. Nothing was changed.',
  import_file_no_names:
    'The row with the names of the columns is missing. Put it back as the first row, as it was when the table was exported.',
  import_file_column_twice: 'This column is in the table twice. Remove one of them.',
  import_file_column_missing:
    'This column is missing, and no row can be found without it. Put it back as it was when the table was exported.',
  import_file_not_taken:
    'Nothing comes back from this table: its rows are read, worked out, or kept in the panel. Changes come back from decisions, resolutions, reasons, values, terms, options, delegations, votes, people and documents.',
  import_file_garbled:
    'Letters such as £ and ŵ were broken when this table was opened or saved. Export it again. In Excel open it by Data, From Text/CSV, as UTF-8, and save it as CSV UTF-8. Nothing was changed.',
  import_file_workbook:
    'This is a workbook. In your spreadsheet save each table that you changed as CSV UTF-8, then choose that file here.',
  import_zip_too_big:
    'This archive says that it unpacks to more than 2 GB, or to more than 20 times its size. It was not opened.',
  import_zip_cut_off: 'The archive was cut off: its end is missing. Copy or download it again.',
  import_zip_damaged:
    'The archive is damaged here, or is not what it says it is. Nothing was changed.',
  import_zip_unsafe:
    'The archive holds a name that no archive of Minutebook has: it leads elsewhere, or is there twice. It was not opened.',
  import_zip_locked: 'The archive is locked with a password. Unlock it, then choose it again.',
  import_fault_not_json: 'This row is damaged.',
  import_fault_cut_off: 'The file breaks off here.',
  import_fault_other_format: 'This row is of another format.',
  import_fault_unknown_column: 'Minutebook knows no such column.',
  import_fault_missing_column: 'The column is missing.',
  import_fault_bad_value: 'This is no value for the column.',
  import_fault_forbidden_name: 'No decision has a part of this name.',
  import_fault_bad_address: 'This is no address of a page.',
  import_fault_other_host: 'This address is of another site than the decision.',
  import_fault_no_such_text: 'This was said of a text that is not in the file.',
  import_fault_wrong_time:
    'This text was last seen before it was first seen, or at a time that is yet to come.',
  import_fault_other_record: 'This belongs to another decision.',
  import_fault_no_text: 'The text that it is shown from is not in the file.',
  import_fault_text_changed: 'The text is not what its checksum says: it was changed or damaged.',
  import_fault_not_quoted: 'The quoted words are not in the text at that place.',
  import_fault_other_columns: 'The row has more or fewer cells than there are columns.',
  import_fault_not_in_library: 'Your library has no decision with this id.',
  import_fault_other_text:
    'Your library shows a newer text or reading than this row was made from. Export again, then make your change.',
  import_fault_list_column:
    'Changed lists are not taken from this table. Change them in the panel.',
  import_fault_computed_column: 'Minutebook works this column out. A change to it is not taken.',
  import_fault_own_column:
    'This differs from the library. Marks, tags and notes are changed in the panel, not in a table.',
  import_fault_left_out:
    'Contact details or names were left out of this cell, so a change to it is not taken.',
  import_fault_no_words:
    'The page does not print these words, or prints them more than once. Add them in the panel.',
  import_fault_no_fact:
    'Your library has no fact with this key in this table. To add one, use the panel.',
  import_fault_unclear_date: 'This date can be read in two ways. Write it like this: 2026-03-04.',
  import_cells_one: '{n} value was changed',
  import_cells_other: '{n} values were changed',
  import_rows_same_one: '{n} row is as your library has it',
  import_rows_same_other: '{n} rows are as your library has them',
  import_not_taken_one: '{n} change or row cannot be taken',
  import_not_taken_other: '{n} changes or rows cannot be taken',
  import_package_changed: 'Changed since the package was made: {files}',
  import_package_not_taken: 'Changed, but nothing comes back from them: {files}',
  import_package_missing: 'No longer in the package: {files}',
  import_package_unread: 'Not read: {files}',
  import_cells_title: 'Changed values',
  import_cells_why:
    'What you take is kept as your correction, with your name and the time. What a person checked before is not ticked.',
  import_rows_removed:
    'Rows that you took out change nothing. To reject what a row says, empty its cells, or reject it in the panel.',
  import_tick_all: 'Tick all {n}',
  import_tick_none: 'Tick none',
  import_row_of: 'Row {row}',
  import_row_of_file: '{file}, row {row}',
  import_cell_line: '{column}: {value}',
  import_cell_of: '{title}: {field}',
  import_cell_empty: 'nothing',
  import_take_cells_one: 'Take {n} change',
  import_take_cells_other: 'Take {n} changes',
  import_done_edited_one: '{n} decision was corrected.',
  import_done_edited_other: '{n} decisions were corrected.',
  import_fault_twice: 'It is in the file twice.',
  error_import_read:
    'The file could not be read to its end, so nothing was imported from it. Choose it again.',
  error_import_room:
    'Not imported: too little disk space is free. Free some space, then try again.',
  error_import: 'The import did not finish, so none of it is shown in your library. Try again.',
  error_import_back: 'The import could not be undone. Look at your library, then try again.',
}
