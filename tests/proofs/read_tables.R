# Reads the CSVs of a folder with readr and prints what it found as JSON, column by column.
# Arguments: the folder; then, table by table, NAME=TYPES in readr's short form, or nothing for readr's own guess.
suppressPackageStartupMessages({
  library(readr)
  library(jsonlite)
})

given <- commandArgs(trailingOnly = TRUE)
asked <- strsplit(given[-1], "=", fixed = TRUE)
types <- setNames(lapply(asked, `[`, 2), vapply(asked, `[`, "", 1))

shown <- function(column) {
  if (inherits(column, "Date")) return(format(column, "%Y-%m-%d"))
  if (inherits(column, "hms")) return(sub(":00$", "", ifelse(is.na(column), NA, format(column))))
  if (inherits(column, "POSIXct")) return(format(column, "%Y-%m-%dT%H:%M:%OS3Z", tz = "UTC"))
  column
}

read <- function(file) {
  name <- sub("\\.csv$", "", basename(file))
  # Only an empty cell is missing, and spaces are the page's own.
  table <- read_csv(
    file,
    na = "", trim_ws = FALSE, show_col_types = FALSE, progress = FALSE, name_repair = "minimal",
    col_types = types[[name]]
  )
  list(
    columns = names(table),
    types = unname(vapply(table, function(column) class(column)[1], "")),
    problems = nrow(problems(table)),
    rows = nrow(table),
    cells = unname(lapply(table, shown))
  )
}

files <- list.files(given[1], pattern = "\\.csv$", full.names = TRUE)
found <- setNames(lapply(files, read), sub("\\.csv$", "", basename(files)))
cat(toJSON(found, digits = NA, na = "null", null = "null", auto_unbox = TRUE))
