import Messaging
import Models
import Postgres
import Reactor
import Testing

@Suite("A command that is run dry is carried out and undone", .installation, .serialized)
@Reactor struct DryRunTests {
    private let secretariat = Speaker.secretariat

    @Test("Of the calls for inputs and proposals nothing stays, and their keys are as good as before")
    func callsAndProposals() async throws {
        let now = try Cast.now
        try await leavesNothing(
            OpenCall(
                title: "A dry call", questions: [], opens: now, closes: now.advanced(by: .seconds(86_400)), zone: .utc),
            secretariat)
        let (one, other) = (try await Cast.proposal(), try await Cast.proposal())
        let owner = try await Cast.focalPoint()
        try await leavesNothing(TakePosition(proposal: one, stance: .supports), owner.speaker)
        try await leavesNothing(
            MergeProposals(proposals: [one, other], title: "Both", text: "As one.", rationale: "The same"), secretariat)
    }

    @Test("Of actions nothing stays, and no number is lost: the next one is what the dry run said")
    func actions() async throws {
        let owner = try await Cast.focalPoint()
        let proposed = ProposeAction(title: "Dry", owner: owner.party, due: try Cast.day(30), funding: .funded)
        var numbers: [Int] = []
        for _ in 0..<3 {
            let run = try await secretariat.runDry(proposed)
            numbers.append(try JSON.decode(FollowUpAction.self, from: Array(run.answer.utf8)).number)
        }
        let action = try await leavesNothing(proposed, secretariat)
        #expect(numbers == [action.number, action.number, action.number])
        try await leavesNothing(MoveAction(action: action.id, move: .accept), owner.speaker)
        try await leavesNothing(
            AttachEvidence(
                action: action.id, kind: .link, reference: "https://example.org/report", title: "A report",
                dated: try Cast.today), owner.speaker)
        try await leavesNothing(
            RequestExtension(action: action.id, due: action.due.advanced(byDays: 30), reason: "It takes longer."),
            owner.speaker)
    }

    @Test("Of the register, sessions and decisions nothing stays")
    func register() async throws {
        let party = try await Cast.party()
        try await leavesNothing(try Cast.nomination(party, from: try Cast.today), secretariat)
        let session = try await leavesNothing(
            PlanSession(
                title: "A dry session", format: .online, zone: .utc,
                startsAt: try #require(Instant(rfc3339: "2029-03-01T08:00:00Z")),
                endsAt: try #require(Instant(rfc3339: "2029-03-03T16:00:00Z"))), secretariat, tells: false)
        try await leavesNothing(PublishSession(session: session.id), .coChair)
        try await leavesNothing(
            RecordDecision(
                title: "A dry decision", takenOn: try Cast.today,
                paragraphs: [
                    GivenParagraph(
                        number: try #require(ParagraphNumber(rawValue: "1")), text: "Asks.", type: .operational)
                ]), secretariat)
    }

    @Test("Of a formal notification nothing stays: no recipient, no mail, no number")
    func formal() async throws {
        let reader = try await Cast.delegation()
        let draft = try await leavesNothing(
            try Cast.notification(to: "focal points of party \(reader.party)"), secretariat, tells: false
        ).id
        let preview = try await secretariat.send(PreviewNotification(notification: draft))
        let sent = try await leavesNothing(
            SendNotification(notification: draft, confirmation: preview.digest), secretariat)
        #expect(sent.number == preview.number)
    }

    @Test("A refusal is the same as it would be, and is not kept as the answer to the key")
    func refusals() async throws {
        let (key, stranger) = (MessageID(), try await Cast.focalPoint().speaker)
        let action = try await Cast.action(of: try await Cast.party())
        let before = try await state()
        let move = MoveAction(action: action.id, move: .accept)
        let dry = try await stranger.attemptDry(move, key: key).problem
        #expect(dry?.code == .forbidden)
        #expect(try await state() == before)
        #expect(try await stranger.attempt(move).problem?.detail == dry?.detail)
    }

    @Test("What was carried out before under its key is answered as it was then, and says so")
    func repeated() async throws {
        let (key, owner) = (MessageID(), try await Cast.focalPoint())
        let action = try await Cast.action(of: owner.party)
        let move = MoveAction(action: action.id, move: .accept)
        let answer = try await owner.speaker.attempt(move, key: key)
        let again = try await owner.speaker.runDry(move, key: key)
        #expect(again.isRepeated && again.events.isEmpty)
        #expect(
            try JSON.decode(FollowUpAction.self, from: Array(again.answer.utf8)).state
                == JSON.decode(FollowUpAction.self, from: answer.data).state)
        let other = MoveAction(action: action.id, move: .start)
        #expect(try await owner.speaker.attemptDry(other, key: key).problem?.code == .idempotencyKeyReused)
    }

    @Test("Only those have commands run dry who may, and only such as leave all they do in one transaction")
    func allowed() async throws {
        let action = try await Cast.action(of: try await Cast.party())
        for principal in ["notifications", "proposals", "subscriber"] {
            var speaker = Speaker.secretariat
            speaker.principal = principal
            let refused = try await speaker.attemptDry(MoveAction(action: action.id, move: .drop, reason: "So."))
            #expect(refused.problem?.code == .forbidden, "\(principal): \(refused.text)")
        }
        let party = RegisterParty(
            id: try #require(PartyID(rawValue: "a-party")), name: "A party", kind: .memberState)
        #expect(try await Speaker.everybody.attemptDry(party).status == 401)
        let query = try await secretariat.attemptDry(ListSessions())
        #expect(query.problem?.detail?.contains("cannot be run dry") == true)
        // A try that is undone is not counted: no secret is guessed by such tries.
        let definitions = RequestCatalogue.all.map { $0.definition }
        let counted = definitions.filter { $0.name.owner == .identity || $0.access == .everyone }
        #expect(!counted.isEmpty && counted.allSatisfy { !$0.mayRunDry })
        #expect(RequestCatalogue.all.filter { $0 is any CarriesBytes.Type }.allSatisfy { !$0.definition.mayRunDry })
        #expect(definitions.filter(\.mayRunDry).count > 100)
    }

    // MARK: Nothing

    /// Runs a command dry, after which all tables are as before, and then carries it out under the same key.
    @discardableResult
    private func leavesNothing<R: Request>(
        _ command: R, _ speaker: Speaker, tells: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> R.Answer {
        try await Installation.running.settle()
        let (key, before) = (MessageID(), try await state())
        let run = try await speaker.runDry(command, key: key)
        #expect(run.events.isEmpty != tells && !run.isRepeated, "\(run.events)", sourceLocation: sourceLocation)
        #expect(try await state() == before, sourceLocation: sourceLocation)
        _ = try await secretariat.send(
            PreviewNotices(service: R.definition.name.owner ?? .workingGroup, events: run.events, language: .french))
        #expect(try await state() == before, sourceLocation: sourceLocation)
        let answer = try await speaker.tell(command, key: key)
        #expect(try await state() != before, sourceLocation: sourceLocation)
        return answer
    }

    /// Of every table of every service: how many rows it has, and what stands in them.
    private func state() async throws -> [String] {
        try await Installation.running.rows(
            """
            SELECT format('%s.%s %s', table_schema, table_name, (xpath('/row/c/text()', query_to_xml(format(
                'SELECT concat(count(*), md5(string_agg(t::text, chr(10) ORDER BY t::text))) AS c FROM %I.%I t',
                table_schema, table_name), false, true, '')))[1]::text)
            FROM information_schema.tables
            WHERE table_type = 'BASE TABLE' AND table_schema IN (
                'submissions', 'proposals', 'working_group', 'notifications', 'identity')
            ORDER BY table_schema, table_name
            """)
    }
}
