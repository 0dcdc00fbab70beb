internal import CLI
internal import Models

extension WorkingGroupScene {
    /// Parties, delegations, focal points and observers (I1–I4).
    func playMembership(_ stage: inout Stage) async throws {
        try await register(&stage)
        try await handOver(&stage)
        try await delegate(&stage)
        try await observe(&stage)
    }

    private func register(_ stage: inout Stage) async throws {
        try await stage.step("I1 Names in six languages") {
            for (language, name) in [
                (.arabic, "شيلي"), (.chinese, "智利"), (.english, "Chile"), (.french, "Chili"), (.russian, "Чили"),
                (.spanish, "Chile"),
            ] as [(LanguageTag, Line)] {
                _ = try await cast.secretariat.send(NameParty(party: cast.party, language: language, name: name))
            }
            let found = try await cast.secretariat.party("чили")
            try expect("found", found.id, cast.party)
            try expect("languages", Set(found.names.map(\.language)), Set(LanguageTag.allCases))
            try expect("status", found.status, .unMember)
            let union = try await cast.secretariat.party("EU")
            try expect("status of the European Union", union.status, .regionalOrganization)
            return "\(found.id) \(found.iso3166?.rawValue ?? ""), \(found.region?.rawValue ?? ""); \(union.id) is "
                + union.status.rawValue
        }
        try await stage.step("I1 An alias joins no two bodies") {
            guard let arendal = PartyID(rawValue: "grid-arendal"), let geneva = PartyID(rawValue: "grid-geneva") else {
                throw Refusal("these are ids")
            }
            _ = try await cast.secretariat.send(
                RegisterParty(id: geneva, name: "GRID-Geneva", kind: .observer, aliases: ["UNEP/GRID-Geneva"]))
            let refused = try await cast.secretariat.refusal(
                of: AddAlias(party: geneva, alias: "unep/grid-arendal"), as: .invalid)
            _ = try await cast.secretariat.refusal(of: AddAlias(party: arendal, alias: "GRID-Geneva"), as: .invalid)
            return "\(arendal), \(geneva) stay apart: \(refused)"
        }
    }

    private func handOver(_ stage: inout Stage) async throws {
        guard let party = PartyID(rawValue: "jamaica") else { throw Refusal("jamaica is an id") }
        let day = try await today
        var present: FocalPoint?
        try await stage.step("I3 Nominated by letter, no overlap") {
            let known = try await cast.secretariat.send(ListFocalPoints(party: party)).items.first {
                $0.role == .focalPoint && $0.validTo == nil
            }
            let focalPoint: FocalPoint
            if let known {
                focalPoint = known
            } else {
                focalPoint = try await cast.secretariat.send(
                    try nomination(of: party, from: day.advanced(byDays: -400)))
            }
            let overlap = try await cast.secretariat.refusal(of: try nomination(of: party, from: day), as: .invalid)
            present = focalPoint
            return "\(focalPoint.id), letter “\(focalPoint.letter ?? "-")”; refused: \(overlap)"
        }
        guard let present else { throw Refusal("nobody is in office") }
        // A handover needs a day between two: the clock makes one.
        let next = try await cast.ops.forward(.workingGroup, by: 86_400).now.date
        try await stage.step("I3 ★ Handed over, actions with it") {
            let action = try await cast.secretariat.send(
                ProposeAction(
                    title: "Goes to the successor", owner: party, contact: present.id,
                    due: next.advanced(byDays: 200)))
            let handover = try await cast.secretariat.send(
                HandOverFocalPoint(
                    contact: present.id, on: next, name: "National focal point of Jamaica",
                    email: try address("focal-point.jamaica@example.org"), language: .english,
                    zone: try .named("America/Jamaica"), letter: Line(cutting: "Letter of \(next)")))
            let moved = try await cast.secretariat.send(ShowAction(action: action.id))
            try expect("contact", moved.contact, handover.to.id)
            try expect("end of the former term", handover.from.validTo, next.advanced(byDays: -1))
            let confirmed = try await cast.client(as: "focal-point:\(party)").send(
                ConfirmFocalPoint(contact: handover.to.id))
            _ = try await cast.secretariat.send(
                MoveAction(action: action.id, move: .drop, reason: "Tour of the system."))
            return "\(handover.from.id) → \(handover.to.id), \(handover.actions.count) open action(s), confirmed "
                + "\(confirmed.confirmed?.rawValue ?? "")"
        }
        try await stage.step("I3 Who has no focal point") {
            let gaps = try await cast.secretariat.send(ListNominationGaps(limit: PageLimit(rawValue: 500))).items
            try expect("jamaica among them", gaps.contains { $0.party == party }, false)
            guard let first = gaps.first else { throw Refusal("somebody has none") }
            return "\(gaps.count) parties, the first: \(first.party)"
        }
    }

    private func delegate(_ stage: inout Stage) async throws {
        try await stage.step("I2 Credentials; who may speak") {
            let session = try await session()
            let delegate = try await cast.focalPoint.send(
                RegisterDelegate(
                    session: session, name: "Delegate of Chile", email: try address("delegate.chile@example.org"),
                    isHead: true, maySpeak: true, letter: "Full powers"))
            let action = try await cast.secretariat.send(
                ProposeAction(title: "A delegate accepts", owner: cast.party, due: try await today.advanced(byDays: 99))
            )
            let client = try await cast.client(as: "delegate:\(cast.party):\(delegate.person)")
            // Credentials of a former tour may let the same person speak already.
            let former = try await cast.focalPoint.send(ShowDelegation(party: cast.party)).delegates.filter {
                $0.id != delegate.id && $0.credentials == .accepted
            }
            for earlier in former {
                _ = try await cast.secretariat.send(
                    DecideCredentials(delegate: earlier.id, credentials: .rejected, note: "The session is over."))
            }
            let refused = try await client.refusal(of: MoveAction(action: action.id, move: .accept), as: .forbidden)
            _ = try await cast.secretariat.send(DecideCredentials(delegate: delegate.id, credentials: .accepted))
            _ = try await client.send(MoveAction(action: action.id, move: .accept))
            let delegation = try await cast.focalPoint.send(ShowDelegation(party: cast.party, session: session))
            try expect("a delegate speaks", delegation.speakers.contains { $0.right == .delegate }, true)
            _ = try await cast.secretariat.send(
                MoveAction(action: action.id, move: .drop, reason: "Tour of the system."))
            return "\(delegate.id) speaks once accepted; before: \(refused)"
        }
    }

    /// One to which delegations can send somebody.
    private func session() async throws -> SessionID {
        let day = try await today
        guard let starts = Instant(rfc3339: "\(day)T07:00:00Z"), let ends = Instant(rfc3339: "\(day)T15:00:00Z") else {
            throw Refusal("these are instants")
        }
        let session = try await cast.secretariat.send(
            PlanSession(
                title: "Meeting of delegations", format: .online, zone: try .named("Africa/Nairobi"), startsAt: starts,
                endsAt: ends))
        return try await cast.coChair.send(PublishSession(session: session.id)).id
    }

    private func observe(_ stage: inout Stage) async throws {
        try await stage.step("I4 An observer submits, takes no side") {
            guard let observer = PartyID(rawValue: "grid-arendal"), let npp16 = ProposalNumber(rawValue: 16) else {
                throw Refusal("these are an id and a number")
            }
            let accredited = try await cast.secretariat.send(
                AccreditObserver(
                    party: observer, accreditationClass: .accreditedOrganization, reference: "Accreditation of record",
                    validFrom: Instant(microseconds: 0).date))
            let client = try await cast.client(as: "observer:\(observer)")
            try await client.isKnown()
            let now = Instant.now
            let call = try await cast.secretariat.send(
                OpenCall(
                    title: "Tour: comments of observers", questions: [], opens: now.advanced(by: .seconds(-60)),
                    closes: now.advanced(by: .days(1)), zone: try .named("UTC")))
            let submitted = try await client.send(
                ReceiveSubmission(
                    call: call.id, submitters: [observer], submitterClass: "accredited-observer",
                    title: "Tour: comments", body: "Maps would help."))
            let refused = try await client.refusal(of: TakePosition(proposal: npp16, stance: .supports), as: .forbidden)
            return "\(observer), \(accredited.accreditation?.accreditationClass.rawValue ?? ""): submission "
                + "\(submitted.id); refused: \(refused)"
        }
    }

    private func nomination(of party: PartyID, from day: CalendarDate) throws -> NominateFocalPoint {
        NominateFocalPoint(
            party: party, name: "National focal point of Jamaica",
            email: try address("focal-point.jamaica@example.org"),
            language: .english, zone: try .named("America/Jamaica"), validFrom: day,
            letter: Line(cutting: "Letter of \(day)"))
    }

    private func address(_ text: String) throws -> EmailAddress {
        guard let address = EmailAddress(rawValue: text) else { throw Refusal("\(text) is an address") }
        return address
    }
}
