public import ServiceKit

extension Identity {
    /// Ways in, and who is in. Whoever is erased has left their office: nothing of this counts any more.
    public static var personalTables: [PersonalTable] {
        [
            PersonalTable(
                "sign_in", of: "person", key: "id", shown: ["network", "requested_at", "used_at", "expires_at"],
                kept: .days(SweepSignIns.days, after: "the end"), erasure: .deleted),
            PersonalTable(
                "web_session", of: "person", key: "id",
                shown: [
                    "id", "role", "party", "agent", "network", "authenticated_at", "begun_at", "used_at", "expires_at",
                    "ended_at",
                ], kept: .days(SweepWebSessions.days, after: "the end"), erasure: .deleted),
            PersonalTable(
                "access_token", of: "person", key: "id",
                shown: ["id", "name", "role", "party", "requests", "issued_at", "used_at", "expires_at", "revoked_at"],
                kept: .days(SweepWebSessions.days, after: "the end"), erasure: .deleted),
            PersonalTable(
                "second_factor", of: "person", key: "person", shown: ["begun_at", "confirmed_at", "locked_until"],
                kept: .untilItEnds, erasure: .deleted),
            PersonalTable(
                "device_sign_in", of: "person", key: "begun_at",
                shown: ["client", "role", "party", "begun_at", "expires_at", "redeemed_at"],
                kept: .days(SweepSignIns.days, after: "the end"), erasure: .deleted),
        ]
    }
}
