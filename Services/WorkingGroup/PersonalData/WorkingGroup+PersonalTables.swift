internal import Models
internal import Postgres
public import ServiceKit

extension WorkingGroup {
    /// The register of people, and what hangs together with their offices. Names and addresses stand here alone.
    public static var personalTables: [PersonalTable] {
        [
            PersonalTable(
                "focal_point", of: "id", key: "id",
                shown: [
                    "id", "party", "role", "name", "email", "language", "zone", "valid_from", "valid_to", "letter",
                    "nominated_on", "confirmed_on",
                ], kept: .days(SweepPersonalData.days, after: "the term"), erasure: .replacedByCommand),
            PersonalTable(
                "office_contact", of: "id", key: "id",
                shown: ["id", "office", "unit", "name", "email", "language", "zone", "valid_from", "valid_to"],
                kept: .days(SweepPersonalData.days, after: "the term"), erasure: .replacedByCommand),
            PersonalTable(
                "delegate", of: "person", key: "id",
                shown: [
                    "id", "party", "session", "name", "email", "function", "is_head", "may_speak", "letter",
                    "credentials", "decided_at", "note",
                ], kept: .days(SweepPersonalData.days, after: "the session"), erasure: .replacedByCommand),
            PersonalTable(
                "successor", key: "id",
                shown: [
                    "id", "party", "state", "name", "email", "language", "zone", "letter", "first_day", "proposed_at",
                    "decided_at", "note",
                ], kept: .days(SweepPersonalData.days, after: "the term"),
                erasure: .replaced(
                    """
                    state = CASE state WHEN 'proposed' THEN 'declined' ELSE state END, name = NULL, email = NULL,
                    decided_at = coalesce(decided_at, now()), letter = '-'
                    """)
            ) { "contact = \($0) OR successor = \($0)" },
            // Where it leads and led from is told to nobody else, and so not here, where the secretariat reads too.
            PersonalTable(
                "address_change", of: "contact", key: "id",
                shown: [
                    "id", "requested_at", "expires_at", "former_confirmed_at", "new_confirmed_at", "closed_at",
                    "objection_until", "restored_at",
                ],
                kept: .untilItEnds, erasure: .deleted),
            PersonalTable(
                "correction", key: "subject || ' ' || lpad(place::text, 20, '0')",
                shown: ["subject", "former", "reason", "corrected_at"],
                kept: .days(SweepPersonalData.days, after: "the term"), erasure: .replacedByCommand
            ) { person in
                """
                is_personal AND subject IN (SELECT 'focal-point:' || \(person)::text
                    UNION ALL SELECT 'office-contact:' || \(person)::text
                    UNION ALL SELECT 'delegate:' || id FROM delegate WHERE person = \(person))
                """
            },
            PersonalTable(
                "regional_coordinator", of: "contact", key: "region || valid_from",
                shown: ["region", "valid_from", "valid_to"], kept: .asLongAsTheRecord, erasure: .impersonal),
            PersonalTable(
                "focal_point_sweep", of: "contact", key: "step || about", shown: ["step", "about", "taken_at"],
                kept: .asLongAsTheRecord, erasure: .impersonal),
            PersonalTable(
                "action", key: "id", shown: ["id", "number", "title", "state"], kept: .asLongAsTheRecord,
                erasure: .impersonal
            ) { "contact = \($0) OR alternates @> ARRAY[\($0)::text]" },
        ]
    }

    /// What an erasure goes through here, where no event tells of it.
    static var erasedTables: [PersonalTable] { personalTables + PersonalTable.ofEveryService }
}
