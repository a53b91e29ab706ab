package io.github.psadelivery.scoring.testing.zoo;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import io.github.psadelivery.model.delivery.path.PathGap;
import io.github.psadelivery.model.delivery.path.RegionalPaths;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.testing.generation.measured.PathWish;
import io.github.psadelivery.scoring.testing.law.measured.Measuring;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Wrong answers about measured data and planned paths, each with one mistake that people really make. */
enum WrongMeasuring implements Measuring {
    /** Takes more for better, whatever is measured. */
    NEVER_TURNS {
        @Override
        public PathGap gap(Trajectory path, Polarity polarity, Observation value) {
            return RIGHT.gap(path, Polarity.UP_IS_GOOD, value);
        }
    },
    /** Cuts off what stands after the point, towards the smaller number. */
    ROUNDS_DOWN {
        @Override
        public Optional<BigDecimal> plannedOn(Trajectory path, LocalDate day) {
            return RIGHT.plannedOn(path, day).map(planned -> planned.setScale(0, RoundingMode.FLOOR));
        }
    },
    /** Calls a difference of less than one no difference. */
    COMPARES_WITH_A_FIXED_NUMBER {
        @Override
        public PathGap gap(Trajectory path, Polarity polarity, Observation value) {
            PathGap gap = RIGHT.gap(path, polarity, value);
            return new PathGap(
                    gap.planned(),
                    gap.difference(),
                    gap.difference()
                            .filter(difference -> difference.abs().compareTo(BigDecimal.ONE) >= 0)
                            .flatMap(difference -> gap.share()),
                    gap.reason());
        }
    },
    /** Keeps the last two periods only. */
    FORGETS_OLD_PERIODS {
        @Override
        public Series knownOn(Series series, LocalDate day) {
            List<Observation> known = RIGHT.knownOn(series, day).observations();
            return new Series(series.indicator(), known.subList(Math.max(0, known.size() - 2), known.size()));
        }
    },
    /** Gives each value that was published, the revised ones beside the first. */
    KEEPS_EVERY_VINTAGE {
        @Override
        public Series knownOn(Series series, LocalDate day) {
            return new Series(
                    series.indicator(),
                    series.observations().stream()
                            .filter(observation -> !observation.published().isAfter(day))
                            .toList());
        }
    },
    /** Takes today's figures for those of then. */
    USES_TODAYS_FIGURES {
        @Override
        public Series knownOn(Series series, LocalDate day) {
            return RIGHT.knownOn(series, LocalDate.MAX);
        }
    },
    /** Knows a value as soon as its period has ended. */
    TAKES_THE_PERIOD_FOR_THE_PUBLICATION {
        @Override
        public Series knownOn(Series series, LocalDate day) {
            Map<MeasuredPeriod, Observation> latest = new LinkedHashMap<>();
            series.observations().stream()
                    .filter(observation -> !observation.period().end().isAfter(day))
                    .forEach(observation -> latest.put(observation.period(), observation));
            return new Series(series.indicator(), new ArrayList<>(latest.values()));
        }
    },
    /** Counts the first day as one. */
    COUNTS_DAYS_FROM_ONE {
        @Override
        public Optional<BigDecimal> plannedOn(Trajectory path, LocalDate day) {
            return RIGHT.plannedOn(path, day.plusDays(1));
        }
    },
    /** Plans the target for ever after. */
    GOES_ON_AFTER_THE_END {
        @Override
        public Optional<BigDecimal> plannedOn(Trajectory path, LocalDate day) {
            return RIGHT.plannedOn(path, day).or(() -> path.last().map(TrajectoryPoint::planned));
        }
    },
    /** Draws a path that swings beyond its target and comes back. */
    OVERSHOOTS {
        @Override
        public Trajectory drawn(PathWish wish) {
            BigDecimal beyond =
                    wish.to().value().add(wish.to().value().subtract(wish.from().value()));
            return new Trajectory(
                    "wished",
                    Optional.empty(),
                    List.of(
                            TrajectoryPoint.of(wish.from().date(), wish.from().value()),
                            TrajectoryPoint.of(wish.from().date().plusMonths(6), beyond),
                            TrajectoryPoint.of(wish.to().date(), wish.to().value())));
        }
    },
    /** Adds up percentages. */
    ADDS_WHAT_AVERAGES {
        @Override
        public Optional<BigDecimal> together(RegionalPaths regions, LocalDate day) {
            return RIGHT.together(RegionalPaths.addingUp(regions.regions()), day);
        }
    },
    /** Averages numbers of claims. */
    AVERAGES_WHAT_ADDS {
        @Override
        public Optional<BigDecimal> together(RegionalPaths regions, LocalDate day) {
            return RIGHT.together(RegionalPaths.averaging(regions.regions(), regions.weights()), day);
        }
    },
    /** Counts the smallest region as much as the largest. */
    LEAVES_OUT_WEIGHTS {
        @Override
        public Optional<BigDecimal> together(RegionalPaths regions, LocalDate day) {
            return RIGHT.together(
                    regions.averaged()
                            ? RegionalPaths.averaging(
                                    regions.regions(),
                                    RegionalPaths.addingUp(regions.regions()).weights())
                            : regions,
                    day);
        }
    };

    private static final Measuring RIGHT = Measuring.ours();

    /** The name as people read it. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
