package io.github.psadelivery.model.agreement.check.corporate;

import io.github.psadelivery.model.agreement.corporate.CorporatePsa;
import io.github.psadelivery.model.agreement.corporate.LeadDepartment;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the first day of a period on which not exactly one department leads an agreement. */
final class LeadDays {

    private LeadDays() {}

    record Fault(LocalDate day, List<String> departments) {

        Fault {
            departments = List.copyOf(departments);
        }
    }

    /** Who leads can change only where a lead begins or on the day after one ends, so only those days are looked at. */
    static Optional<Fault> firstFault(CorporatePsa psa, SpendingPeriod period) {
        if (psa.leads().size() == 1 && isWithoutDays(psa.leads().get(0))) {
            return Optional.empty();
        }
        Stream<LocalDate> begins = psa.leads().stream().flatMap(lead -> lead.from().stream());
        Stream<LocalDate> ends = psa.leads().stream()
                .flatMap(lead -> lead.to().stream())
                .filter(period::holds)
                .map(last -> last.plusDays(1));
        return Stream.concat(Stream.of(period.start()), Stream.concat(begins, ends))
                .filter(period::holds)
                .sorted()
                .map(day -> new Fault(day, psa.leadsOn(day)))
                .filter(found -> found.departments().size() != 1)
                .findFirst();
    }

    private static boolean isWithoutDays(LeadDepartment lead) {
        return lead.from().isEmpty() && lead.to().isEmpty();
    }
}
