// Made by scripts/messages.mjs from public/_locales/en/messages.json. Do not edit.

/** What each message of the chip needs. */
export interface ChipValues {
  chip_reading: undefined
  chip_captured: undefined
  chip_captured_many: { n: number }
  chip_changed: undefined
  chip_partly: undefined
  chip_uncaptured: undefined
  chip_save_failed: undefined
  chip_list: undefined
  chip_unreadable: undefined
  chip_capture: undefined
  chip_save_again: undefined
  chip_open_panel: undefined
  chip_open_panel_by_hand: undefined
  chip_hide_marks: undefined
  chip_show_marks: undefined
  chip_close: undefined
  chip_legend: undefined
  chip_resolution: undefined
  chip_option: undefined
  chip_value: undefined
  chip_term: undefined
  chip_delegation: undefined
  chip_vote: undefined
  chip_only_when_asked: undefined
  chip_private_window: undefined
  chip_signed_in: undefined
  chip_deleted: undefined
  chip_reload: undefined
  chip_n_resolutions: { n: number }
  chip_n_values: { n: number }
  chip_n_terms: { n: number }
  chip_n_options: { n: number }
}

export const chipMessages: Readonly<Record<string, string>> = {
  chip_reading: 'Reading this page',
  chip_captured: 'Captured',
  chip_captured_many_one: '{n} decision captured',
  chip_captured_many_other: '{n} decisions captured',
  chip_changed: 'Changed since you captured it',
  chip_partly: 'Captured in part',
  chip_uncaptured: 'Not captured',
  chip_save_failed: 'Not saved',
  chip_list: 'Nothing is decided on this page',
  chip_unreadable: 'Could not read this page',
  chip_capture: 'Capture this page',
  chip_save_again: 'Save again',
  chip_open_panel: 'Open panel',
  chip_open_panel_by_hand: "Press Minutebook's toolbar button to open the panel.",
  chip_hide_marks: 'Hide marks',
  chip_show_marks: 'Show marks',
  chip_close: 'Close',
  chip_legend: 'What the marks mean',
  chip_resolution: 'resolved',
  chip_option: 'option',
  chip_value: 'sum',
  chip_term: 'term',
  chip_delegation: 'may act',
  chip_vote: 'vote',
  chip_only_when_asked: 'You chose to capture only when asked.',
  chip_private_window: 'This is a private window.',
  chip_signed_in: 'You seem to be signed in, or a paper here is restricted.',
  chip_deleted: 'You deleted this record.',
  chip_reload: 'Minutebook was updated. Reload this page.',
  chip_n_resolutions_one: '{n} resolved',
  chip_n_resolutions_other: '{n} resolved',
  chip_n_values_one: '{n} sum',
  chip_n_values_other: '{n} sums',
  chip_n_terms_one: '{n} term',
  chip_n_terms_other: '{n} terms',
  chip_n_options_one: '{n} option',
  chip_n_options_other: '{n} options',
}
