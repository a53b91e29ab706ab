package io.github.psadelivery.model.governance.implementation;

import java.util.List;
import java.util.Optional;

/**
 * The unit in the Cabinet Office that tracked and helped the implementation of the government's policies.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides of Thomas and Kirkland, 2016: 45 people in six teams, three on policy and three cross-cutting, each
 * under a deputy director. The numbers are data, never a rule.
 *
 * @param people how many work there
 * @param reportingTracks how it reports
 */
public record ImplementationUnit(
        int people,
        List<Team> teams,
        List<UnitRole> roles,
        List<ReportingTrack> reportingTracks,
        List<Commission> commissions,
        List<ImplementationTaskForce> taskForces) {

    /** Copies the lists. */
    public ImplementationUnit {
        teams = List.copyOf(teams);
        roles = List.copyOf(roles);
        reportingTracks = List.copyOf(reportingTracks);
        commissions = List.copyOf(commissions);
        taskForces = List.copyOf(taskForces);
    }

    /** A team of the unit, under a deputy director. */
    public record Team(String name, TeamKind kind, Optional<String> deputyDirector) {}

    /** What a team works on. */
    public enum TeamKind {
        /** One field of policy. */
        POLICY,
        /** Something that all fields of policy need. */
        CROSS_CUTTING
    }
}
