internal import CLI
internal import Models

extension WorkingGroupScene {
    /// The mandate from the record, and a session from its plan to the actions of its minutes (W1, W2).
    func playSessions(_ stage: inout Stage) async throws {
        try await mandate(&stage)
        let session = try await plan(&stage)
        try await hold(&stage, session)
        try await minute(&stage, session)
    }

    private func mandate(_ stage: inout Stage) async throws {
        try await stage.step("W1 Mandate from the record") {
            let first = try await cast.observer.send(ShowMandate(version: 1))
            let again = try await cast.secretariat.send(
                RecordMandate(
                    title: first.title, text: first.text, source: first.source, remit: first.remit,
                    coChairs: first.coChairs, appointedBy: first.appointedBy, funding: first.funding,
                    fundingNote: first.fundingNote))
            try expect("recorded again", again, first)
            let chairs = first.coChairs.compactMap(\.party?.rawValue).joined(separator: ", ")
            return "\(first.source): \(first.remit.count) tasks, co-chairs of \(chairs), \(first.funding.rawValue)"
        }
        try await stage.step("W1 Revised with a reason, kept") {
            let current = try await cast.coChair.send(ShowMandate())
            let term = try await today
            let chairs = current.coChairs.map {
                CoChair(name: $0.name, title: $0.title, party: $0.party, termStarts: term, termEnds: $0.termEnds)
            }
            let revised = try await cast.coChair.send(
                ReviseMandate(
                    basedOn: current.version, reason: "The terms begin with the session.", coChairs: chairs,
                    fundingNote: Prose(cutting: "Asked for on \(term), after version \(current.version).")))
            let stale = try await cast.secretariat.refusal(
                of: ReviseMandate(basedOn: current.version, reason: "Stale.", title: "Another"), as: .conflict)
            _ = try await cast.focalPoint.refusal(
                of: ReviseMandate(basedOn: revised.version, reason: "Mine.", title: "Mine"), as: .forbidden)
            // As the record has it.
            let back = try await cast.secretariat.send(
                ReviseMandate(
                    basedOn: revised.version, reason: "Tour of the system: as it was.", coChairs: current.coChairs,
                    fundingNote: current.fundingNote))
            let older = try await cast.observer.send(ShowMandate(version: revised.version))
            try expect("older version", older, revised)
            return "versions \(current.version) → \(revised.version) → \(back.version); refused: \(stale)"
        }
    }

    private func plan(_ stage: inout Stage) async throws -> Session {
        let day = try await today
        var planned: Session?
        try await stage.step("W2 Planned, seen when published") {
            guard let starts = Instant(rfc3339: "\(day)T07:00:00Z"),
                let ends = Instant(rfc3339: "\(day.advanced(byDays: 2))T15:00:00Z"),
                let webcast = WebAddress(rawValue: "https://example.org/webcast"),
                let room = WebAddress(rawValue: "https://example.org/room")
            else { throw Refusal("these are instants and links") }
            let agenda = try [
                ("1", "Opening"), ("2", "Follow-up of the proposals"), ("2.1", "Capacity and technology"),
                ("2.1(a)", "Training"), ("3", "Other matters"),
            ].map { number, title in
                guard let number = AgendaNumber(rawValue: number) else { throw Refusal("\(number) is a number") }
                return AgendaItem(number: number, title: Line(cutting: title))
            }
            let session = try await cast.secretariat.send(
                PlanSession(
                    title: "Session of the working group", format: .hybrid, place: "Nairobi",
                    zone: try .named("Africa/Nairobi"), startsAt: starts, endsAt: ends,
                    links: [
                        SessionLink(label: "Webcast", address: webcast, audience: .public),
                        SessionLink(label: "Room", address: room, audience: .participants),
                    ], agenda: agenda.reversed(),
                    groups: [
                        BreakoutGroup(
                            name: "Training", facilitator: "Chile", items: [agenda[3].number], parties: [cast.party])
                    ]))
            try expect("agenda", session.agenda.map(\.number), agenda.map(\.number))
            _ = try await cast.observer.refusal(of: ShowSession(session: session.id), as: .notFound)
            let early = try await cast.coChair.refusal(
                of: MoveSession(session: session.id, move: .open), as: .transitionRefused)
            let published = try await cast.coChair.send(PublishSession(session: session.id))
            try expect("seen", try await cast.observer.send(ShowSession(session: session.id)).id, session.id)
            planned = published
            return "\(session.id), \(session.starts)–\(session.ends) in \(session.zone); refused: \(early)"
        }
        guard let planned else { throw Refusal("no session was planned") }
        return planned
    }

    private func hold(_ stage: inout Stage, _ session: Session) async throws {
        try await stage.step("W2 Two edit at once, both shown") {
            let revised = try await cast.secretariat.send(
                ReviseSession(
                    session: session.id, version: session.version, reason: "A larger room.", place: "Nairobi, Room 1"))
            let stale = try await cast.coChair.refusal(
                of: ReviseSession(
                    session: session.id, version: session.version, reason: "Another.", place: "Nairobi, Room 2"),
                as: .conflict)
            _ = try await cast.focalPoint.refusal(
                of: ReviseSession(session: session.id, version: revised.version, reason: "Mine.", place: "Here"),
                as: .forbidden)
            return "version \(revised.version), \(revised.place?.rawValue ?? ""); refused: \(stale)"
        }
        try await stage.step("W2 Opened, attended by delegations") {
            let opened = try await cast.coChair.send(MoveSession(session: session.id, move: .open))
            let parties = try await cast.secretariat.send(
                ListParties(kind: .memberState, limit: PageLimit(rawValue: 20))
            ).items.map(\.id).filter { $0 != cast.party }
            let attendance = try await cast.secretariat.send(
                RecordSessionAttendance(
                    session: session.id,
                    delegations: [DelegationPresence(party: cast.party, presence: .both)]
                        + parties.map { DelegationPresence(party: $0, presence: .online) }))
            try expect("states", attendance.states, parties.count + 1)
            let next = opened.allowedMoves?.map(\.rawValue).joined(separator: ", ") ?? ""
            return "\(attendance.states) states of \(attendance.byRegion.count) regions; possible next: \(next)"
        }
    }

    private func minute(_ stage: inout Stage, _ session: Session) async throws {
        let text = Prose(
            cutting: """
                The session was opened by the co-chairs.
                Item 2.1: Capacity and technology
                Several delegations spoke of training.
                action: Chile to survey the training that NPP4 asks for due in 2 weeks
                action (item 2.1(a)): the secretariat to draft terms of reference by end of next month
                """)
        try await stage.step("W2 Minutes previewed, line by line") {
            let broken = Prose(
                cutting: """
                    \(text)
                    action: Atlantis to rise due tomorrow
                    action: Chile to report due 2027-02-30
                    action: Chile to
                    """)
            let preview = try await cast.coChair.send(PreviewMinutes(session: session.id, text: broken))
            try expect("unreadable lines", preview.unreadable.map(\.line), [6, 7, 8])
            let refused = try await cast.coChair.refusal(
                of: RecordMinutes(session: session.id, text: broken), as: .invalid)
            let places = preview.unreadable.map { "\($0.line):\($0.column) \($0.detail)" }.joined(separator: " | ")
            return "\(preview.actions.count) actions, \(preview.plainLines) plain lines; \(places); refused: \(refused)"
        }
        try await stage.step("W2 Minutes propose actions, once") {
            let preview = try await cast.coChair.send(PreviewMinutes(session: session.id, text: text))
            let minutes = try await cast.coChair.send(RecordMinutes(session: session.id, text: text))
            try expect("due", minutes.actions.map(\.due), preview.actions.map(\.due))
            try expect(
                "again", try await cast.secretariat.send(RecordMinutes(session: session.id, text: text)), minutes)
            let more = Prose(cutting: "\(text)\naction: Chile to thank the hosts tomorrow")
            let second = try await cast.coChair.send(
                RecordMinutes(session: session.id, basedOn: 1, text: more, reason: "A line was missing."))
            try expect(
                "same actions", Array(second.actions.prefix(2).map(\.action)), minutes.actions.map(\.action))
            guard let id = second.actions.first?.action else { throw Refusal("no action was proposed") }
            let action = try await cast.observer.send(ShowAction(action: id))
            try expect("state", action.state, .proposed)
            try expect("origin", action.origin?.session, session.id)
            let closed = try await cast.coChair.send(MoveSession(session: session.id, move: .close))
            try expect("status", closed.status, .closed)
            return "version \(second.version): "
                + second.actions.map { "\($0.number ?? 0) \($0.owner) due \($0.due) (\($0.dueWords))" }
                .joined(separator: ", ")
        }
    }
}
