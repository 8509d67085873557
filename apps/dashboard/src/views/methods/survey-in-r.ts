/** A headline share and a headline mean of the simulated survey, made in R from the files to download. */
export const surveyInR = `library(survey)
options(survey.lonely.psu = "adjust")

# From "Who answered": responses and population counts. From the Data page: la-by-form.csv.
answers <- read.csv("simulated-responses.csv", colClasses = "character", fileEncoding = "UTF-8-BOM")
counts <- read.csv("population.csv", fileEncoding = "UTF-8-BOM")
places <- read.csv("la-by-form.csv", fileEncoding = "UTF-8-BOM")

# Leaders of mainstream state schools, each school once.
phases <- c("primary", "middle", "secondary", "all_through")
leaders <- subset(answers, level == "school" & phase %in% phases)
leaders <- subset(leaders, urn == "" | !duplicated(urn))
leaders$region <- places$region[match(leaders$area, places$gss_code)]
leaders$stratum <- paste(leaders$region, leaders$phase)
own <- paste("row", seq_len(nrow(leaders)))
trust <- gsub(" ", "", tolower(leaders$trust_id))
leaders$school_unit <- ifelse(leaders$urn == "", own, leaders$urn)
leaders$trust_unit <- ifelse(trust == "", own, trust)

# Who would certainly join, and the score of demand from 0 to 100 (two items are reversed).
number <- function(answer) suppressWarnings(as.numeric(answer))
leaders$certainly <- as.numeric(number(leaders$would_join) == 5)
plain <- sapply(leaders[c("demand_gap", "demand_children", "demand_all")], number)
reversed <- 6 - sapply(leaders[c("demand_burden", "demand_duplicate")], number)
items <- cbind(plain, reversed)
enough <- rowSums(!is.na(items)) >= 3
leaders$demand <- ifelse(enough, 100 * (rowMeans(items, na.rm = TRUE) - 1) / 4, NA)

# Weights: raked to the schools of each region and of each phase.
by_region <- aggregate(schools ~ region_name, counts, sum)
by_phase <- aggregate(schools ~ phase, counts, sum)
margins <- list(
  data.frame(region = by_region$region_name, Freq = by_region$schools),
  data.frame(phase = by_phase$phase, Freq = by_phase$schools)
)
weigh <- function(design) {
  rake(design, list(~region, ~phase), margins, control = list(maxit = 100, epsilon = 1e-9))
}
schools <- weigh(svydesign(ids = ~school_unit, strata = ~stratum, weights = ~1, data = leaders))
trusts <- weigh(svydesign(ids = ~trust_unit, weights = ~1, data = leaders))

# Both designs; the site shows the wider interval of the two.
for (design in list(schools, trusts)) {
  print(svyciprop(~certainly, design, method = "logit", na.rm = TRUE), digits = 4)
  mean_score <- svymean(~demand, design, na.rm = TRUE)
  print(mean_score)
  print(confint(mean_score, df = degf(design)))
}`;
