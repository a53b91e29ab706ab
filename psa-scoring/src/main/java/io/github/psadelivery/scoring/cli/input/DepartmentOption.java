package io.github.psadelivery.scoring.cli.input;

import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.cli.internal.Console;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** The option that keeps the items of some departments. An item is of each department that any of its assessments names. */
public final class DepartmentOption {
    @Option(names = "--department", paramLabel = "NAME", description = "${bundle:cli.option.department}")
    List<String> departments = new ArrayList<>();

    /** Keeps their items at all dates, all items where none is named, and says which department has no item. */
    public List<Scored> of(List<Scored> results, Console console) {
        if (departments.isEmpty() || results.isEmpty()) {
            return results;
        }
        Set<String> known = new TreeSet<>();
        Set<String> items = new HashSet<>();
        for (Scored scored : results) {
            Subject subject = scored.assessment().subject();
            known.addAll(subject.departments());
            if (subject.departments().stream().anyMatch(departments::contains)) {
                items.add(subject.id());
            }
        }
        departments.stream()
                .distinct()
                .filter(department -> !known.contains(department))
                .forEach(department -> console.refuse(
                        console.wording().text("cli.nodepartment", department, advice(department, known, console))));
        return results.stream()
                .filter(scored -> items.contains(scored.assessment().subject().id()))
                .toList();
    }

    private static String advice(String department, Set<String> known, Console console) {
        return Nearest.to(department, known)
                .map(near -> console.wording().text("cli.nearest", near))
                .orElseGet(() -> known.isEmpty()
                        ? console.wording().text("cli.nodepartments")
                        : console.wording().text("cli.departments", String.join("; ", known)));
    }
}
