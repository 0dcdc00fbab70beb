internal import CLI
internal import Messaging
internal import Models

extension IdentityScene {
    /// What ends: an office by a hand-over, a session by the secretariat.
    func playEnds(
        _ officer: Somebody, _ browser: TourBrowser, _ person: Person, _ stage: inout Stage
    ) async throws {
        guard let program = person.program else { throw Refusal("no program was let in") }
        try await stage.step("I9 Handed over: rights end with the office") {
            let day = try await cast.ops.send(ShowClock(service: .workingGroup)).now.date
            let handover = try await cast.secretariat.send(
                HandOverFocalPoint(
                    contact: person.office.contact, on: day, name: "Successor of the tour",
                    email: try successor(person.office.address), language: .english, zone: .utc,
                    letter: "Tour of the system"))
            let time = try await refusal(of: program)
            return "\(handover.from.id) → \(handover.to.id); refused everywhere after \(time)"
        }
        try await stage.step("I6 Signed out by the secretariat") {
            let printed = try await cast.secretariat.send(
                PrintSignInCode(person: officer.actor, reason: "Tour of the system: no mail reaches."))
            guard let code = printed.code else { throw Refusal("no code was printed") }
            try await browser.enter(by: code, as: officer.actor)
            let sessions = try await cast.ops.send(ListWebSessions(person: officer.actor)).items
            guard let session = sessions.first else { throw Refusal("nobody is signed in") }
            _ = try await cast.ops.send(EndWebSession(session: session.id, reason: "Tour of the system."))
            let start = ContinuousClock.now
            _ = try await eventually("the browser to be signed out") {
                try await browser.get("/account").status == 303 ? true : nil
            }
            return "out after \(start.duration(to: .now).rounded)"
        }
    }

    /// Waits until every service refuses a focal point's program, and says how long that took.
    private func refusal(of program: APIClient) async throws -> String {
        let start = ContinuousClock.now
        func isRefused<R: Request>(_ request: R) async throws -> Bool? {
            do {
                _ = try await program.send(request)
                return nil
            } catch is Refusal {
                return true
            }
        }
        _ = try await eventually("the submissions service to refuse") { try await isRefused(ListDrafts()) }
        _ = try await eventually("the notifications service to refuse") { try await isRefused(ListInboxItems()) }
        _ = try await eventually("the proposals service to refuse") { try await isRefused(ListRankings()) }
        _ = try await eventually("the register to refuse") { try await isRefused(ListFocalPoints()) }
        return "\(start.duration(to: .now).rounded)"
    }

    private func successor(_ address: EmailAddress) throws -> EmailAddress {
        guard let other = EmailAddress(rawValue: "successor-\(address)") else { throw Refusal("this is an address") }
        return other
    }

    /// What the record says of it: the party's own trail, and the chain.
    func playRecord(_ officer: Somebody, _ person: Person, _ stage: inout Stage) async throws {
        try await stage.step("I7 ★ The party reads its own trail") {
            let reader = try await cast.client(as: "focal-point:\(person.party)")
            let trail = try await reader.send(
                ListTrail(service: .workingGroup, party: person.party, limit: PageLimit(rawValue: 500))
            ).items
            guard let newest = trail.first else { throw Refusal("the trail is empty") }
            let others = try await cast.focalPoint.send(
                ListTrail(service: .workingGroup, party: person.party, limit: PageLimit(rawValue: 500))
            ).items
            try expect("another party reads of its people", others.contains { $0.type.contains("focal-point") }, false)
            return "\(trail.count) entries, the newest: \(newest.type)"
        }
        try await stage.step("I8 What is kept of a person") {
            let records = try await records(of: person.office.actor)
            let places = Set(records.map { "\($0.kind)" })
            try expect("the register among them", places.contains("focal-point"), true)
            return "\(records.count) records of \(places.count) kinds: \(places.sorted().joined(separator: ", "))"
        }
        try await stage.step("I8 Erased, everywhere") {
            let address = person.office.address.rawValue
            _ = try await cast.secretariat.send(
                EraseContact(contact: person.office.contact, reason: "Tour of the system."))
            let left = try await eventually("every service to have erased") {
                let records = try await records(of: person.office.actor)
                let text = records.flatMap(\.fields).map(\.value).joined(separator: "\n")
                return text.contains(address) || text.contains("Officer of the tour") ? nil : records
            }
            let entry = try await cast.secretariat.send(ListFocalPoints(party: person.party)).items.first {
                $0.id == person.office.contact
            }
            try expect("name", entry?.name, nil)
            try expect("address", entry?.email, nil)
            return "\(left.count) records without name and address are left"
        }
        try await stage.step("I7 The chains are proven") {
            var entries: Int64 = 0
            for service in ServiceName.allCases { entries += try await AuditProof.of(service, cast.ops).count }
            return "\(entries) entries in \(ServiceName.allCases.count) logs"
        }
    }

    private func records(of person: ActorID) async throws -> [PersonalRecord] {
        var records: [PersonalRecord] = []
        for service in ServiceName.allCases {
            records += try await cast.secretariat.send(
                ListPersonalRecords(service: service, person: person, limit: PageLimit(rawValue: 500))
            ).items
        }
        return records
    }
}
