package io.github.psadelivery.model.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who answers for one agreement, and how those people meet, decide and report.
 *
 * <p>Absence: what is not there is not known; an agreement must have exactly one lead minister, Senior Responsible Owner and
 * board, which a check of the register tells.
 *
 * <p>Thread-safety: immutable; its builder belongs to one thread.
 *
 * <p>Source: slides on joint delivery of agreements; research of the National School of Government on owners of outcome
 * agreements.
 *
 * <pre>{@code
 * Governance.of()
 *         .leadMinister(new LeadMinister(Person.of("Illustrative Minister"), "DH"))
 *         .sro(Sro.of(Person.of("Illustrative Owner"), "DH"))
 *         .build();
 * }</pre>
 *
 * @param centre which bodies of the Centre follow the agreement
 */
public record Governance(
        List<LeadMinister> leadMinisters,
        List<Sro> sros,
        List<DeliveryBoard> boards,
        Optional<ProgrammeDirector> programmeDirector,
        Optional<CabinetCommittee> cabinetCommittee,
        List<CentreBody> centre,
        List<GovernanceCheck> checks,
        List<GovernanceMeeting> meetings,
        List<ReplicatedStructure> structures,
        List<ProgressReport> progressReports) {

    /** Copies the lists. */
    public Governance {
        leadMinisters = List.copyOf(leadMinisters);
        sros = List.copyOf(sros);
        boards = List.copyOf(boards);
        centre = List.copyOf(centre);
        checks = List.copyOf(checks);
        meetings = List.copyOf(meetings);
        structures = List.copyOf(structures);
        progressReports = List.copyOf(progressReports);
    }

    /** Starts with nobody and nothing. */
    public static Builder of() {
        return new Builder();
    }

    /** Collects who and what governs an agreement, in the order of the steps. */
    public static final class Builder {
        private final List<LeadMinister> leadMinisters = new ArrayList<>();
        private final List<Sro> sros = new ArrayList<>();
        private final List<DeliveryBoard> boards = new ArrayList<>();
        private Optional<ProgrammeDirector> programmeDirector = Optional.empty();
        private Optional<CabinetCommittee> cabinetCommittee = Optional.empty();
        private final List<CentreBody> centre = new ArrayList<>();
        private final List<GovernanceCheck> checks = new ArrayList<>();
        private final List<GovernanceMeeting> meetings = new ArrayList<>();
        private final List<ReplicatedStructure> structures = new ArrayList<>();
        private final List<ProgressReport> progressReports = new ArrayList<>();

        private Builder() {}

        /** Adds a lead minister. */
        public Builder leadMinister(LeadMinister minister) {
            leadMinisters.add(minister);
            return this;
        }

        /** Adds a Senior Responsible Owner. */
        public Builder sro(Sro sro) {
            sros.add(sro);
            return this;
        }

        /** Adds a board. */
        public Builder board(DeliveryBoard board) {
            boards.add(board);
            return this;
        }

        /** Names the programme director; the last word counts. */
        public Builder programmeDirector(ProgrammeDirector director) {
            programmeDirector = Optional.of(director);
            return this;
        }

        /** Names the committee of ministers; the last word counts. */
        public Builder cabinetCommittee(CabinetCommittee committee) {
            cabinetCommittee = Optional.of(committee);
            return this;
        }

        /** Adds a body of the Centre. */
        public Builder centre(CentreBody body) {
            centre.add(body);
            return this;
        }

        /** Adds the answer to one of the five questions. */
        public Builder check(GovernanceCheck check) {
            checks.add(check);
            return this;
        }

        /** Adds a meeting. */
        public Builder meeting(GovernanceMeeting meeting) {
            meetings.add(meeting);
            return this;
        }

        /** Adds a structure further down the chain. */
        public Builder structure(ReplicatedStructure structure) {
            structures.add(structure);
            return this;
        }

        /** Adds a progress report. */
        public Builder progressReport(ProgressReport report) {
            progressReports.add(report);
            return this;
        }

        /** Gives the governance; the builder can go on afterwards. */
        public Governance build() {
            return new Governance(
                    leadMinisters,
                    sros,
                    boards,
                    programmeDirector,
                    cabinetCommittee,
                    centre,
                    checks,
                    meetings,
                    structures,
                    progressReports);
        }
    }
}
