# Values of R's `survival` to hold our own against, as JSON. Made by
#   Rscript test/metrics/r/survival.R test/metrics/r/durations.json > test/metrics/r/survival.json
# Debian: apt-get install --no-install-recommends r-cran-survival
suppressMessages(library(survival))

# durations.json is one array of {"name","time":[...],"status":[...]} of our own making; read without a package.
read_cases <- function(path) {
  text <- paste(readLines(path, warn = FALSE), collapse = "")
  parts <- regmatches(text, gregexpr('\\{[^}]*\\}', text))[[1]]
  numbers <- function(part, key) {
    list <- sub(paste0('.*"', key, '"\\s*:\\s*\\[([^]]*)\\].*'), '\\1', part)
    as.numeric(strsplit(list, ",")[[1]])
  }
  lapply(parts, function(part) list(
    name = sub('.*"name"\\s*:\\s*"([^"]*)".*', '\\1', part),
    time = numbers(part, "time"), status = numbers(part, "status")))
}

number <- function(x) if (length(x) == 0 || is.na(x)) "null" else format(x, digits = 15, scientific = FALSE, trim = TRUE)
pair <- function(key, x) paste0('"', key, '":', number(x))

one <- function(case) {
  # Competing ends count as censored in the Kaplan-Meier curve.
  km <- survfit(Surv(case$time, case$status == 1) ~ 1, conf.type = "log-log")
  # Aalen-Johansen: a factor whose first level is censoring makes survfit a multi-state fit.
  aj <- survfit(Surv(case$time, factor(case$status, 0:2)) ~ 1, conf.type = "log-log")
  column <- match("1", aj$states)
  steps <- sapply(which(km$n.event > 0), function(i) {
    j <- match(km$time[i], aj$time)
    paste0("{", paste(
      pair("time", km$time[i]), pair("atRisk", km$n.risk[i]), pair("events", km$n.event[i]),
      pair("survival", km$surv[i]), pair("lower", km$lower[i]), pair("upper", km$upper[i]),
      pair("incidence", aj$pstate[j, column]),
      pair("incidenceLower", aj$lower[j, column]), pair("incidenceUpper", aj$upper[j, column]),
      sep = ","), "}")
  })
  table <- summary(km)$table
  paste0('{"name":"', case$name, '",', pair("n", km$n), ",", pair("events", sum(case$status == 1)), ",",
    pair("competing", sum(case$status == 2)), ',"steps":[', paste(steps, collapse = ","), '],',
    '"median":{', pair("value", table["median"]), ",", pair("lower", table["0.95LCL"]), ",",
    pair("upper", table["0.95UCL"]), "},", pair("p80", quantile(km, 0.8)$quantile), "}")
}

cases <- read_cases(commandArgs(trailingOnly = TRUE)[1])
cat("[\n", paste(sapply(cases, one), collapse = ",\n"), "\n]\n", sep = "")
