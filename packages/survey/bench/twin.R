# Times R's survey package on data of the shape that leaders.ts makes: Rscript twin.R ROWS RUNS. A line a task: the
# task, a tab, the median time in milliseconds.
suppressMessages(library(survey))
options(survey.multicore = FALSE)

arguments <- as.integer(commandArgs(TRUE))
size <- arguments[1]
runs <- arguments[2]

leaders <- function(size) {
  set.seed(20261128)
  row <- seq_len(size) - 1
  stratum <- row %% 27
  trust <- row %/% 27 %/% 4
  cluster <- stratum + 27 * trust
  lean <- rnorm(max(cluster) + 1)[cluster + 1]
  trusts_in <- tapply(trust, stratum, function(own) max(own) + 1)
  data <- data.frame(
    stratum, trust,
    fpc = as.vector(ceiling(1.5 * trusts_in[as.character(stratum)])),
    w = 1.5 * (0.7 + 0.9 * runif(size)),
    region = paste("region", row %% 9 + 1),
    phase = c("primary", "secondary", "special")[stratum %/% 9 + 1]
  )
  for (k in 1:20) data[[paste0("x", k)]] <- 3 + (row %% 9 + 1) / 9 + 0.5 * lean + rnorm(size)
  data$answer <- letters[findInterval(0.5 * lean + rnorm(size), c(-1, -0.3, 0.3, 1)) + 1]
  data$size <- c("s", "m", "l", "x")[findInterval(runif(size), c(0.1, 0.4, 0.75)) + 1]
  data$member <- ifelse(runif(size) < plogis(0.3 + 0.5 * lean), "yes", "no")
  data
}

targets_of <- function(data, by) {
  sums <- tapply(data$w, data[[by]], sum)
  moved <- sums * ifelse(seq_along(sums) %% 2 == 1, 0.95, 1.05)
  frame <- data.frame(names(moved), as.vector(moved) * sum(data$w) / sum(moved))
  setNames(frame, c(by, "Freq"))
}

time <- function(task, call) {
  times <- replicate(runs, {
    gc(FALSE)
    system.time(call())[["elapsed"]]
  })
  cat(task, "\t", 1000 * median(times), "\n", sep = "")
}

data <- leaders(size)
drawn <- svydesign(~trust, strata = ~stratum, fpc = ~fpc, weights = ~w, data = data, nest = TRUE)
twenty <- reformulate(paste0("x", 1:20))
by <- c("region", "phase", "size", "member")
margins <- lapply(by, reformulate)
targets <- lapply(by, targets_of, data = data)

time("20 means", function() SE(svymean(twenty, drawn)))
time("3 means by 9 regions", function() SE(svyby(~x1 + x2 + x3, ~region, drawn, svymean)))
time("crosstab 5 x 3 with Rao-Scott F", function() {
  SE(svymean(~interaction(answer, phase), drawn))
  svychisq(~answer + phase, drawn)
})
time("rake over 4 margins", function() {
  rake(drawn, margins, targets, control = list(maxit = 100, epsilon = 1e-7))
})
