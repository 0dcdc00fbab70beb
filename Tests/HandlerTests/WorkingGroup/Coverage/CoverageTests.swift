import Models
import Postgres
import Testing

@Suite("What hangs together, and what is missing", .installation, .serialized)
struct CoverageTests {
    private let most = PageLimit(rawValue: 500)

    private func need(_ proposals: [ProposalNumber] = []) async throws -> Need {
        try await Speaker.secretariat.send(
            RegisterNeed(
                list: "test", item: "a", summary: "A need.", regions: ["AG"], relatedProposals: proposals))
    }

    private func action(
        of party: PartyID, proposals: [ProposalNumber] = [], needs: [NeedID] = [],
        decisions: [Line] = [], visibility: ActionVisibility = .public
    ) async throws -> FollowUpAction {
        try await Speaker.secretariat.send(
            ProposeAction(
                title: "An action", owner: party, due: try await Cast.today.advanced(byDays: 90),
                visibility: visibility, proposals: proposals, needs: needs, decisions: decisions))
    }

    private func decision(
        proposals: [ProposalNumber] = [], needs: [NeedID] = []
    ) async throws -> Decision {
        try await Speaker.secretariat.send(
            RecordDecision(
                title: "A decision", takenOn: try await Cast.today, proposals: proposals, needs: needs,
                paragraphs: [
                    GivenParagraph(
                        number: try #require(ParagraphNumber(rawValue: "1")), text: "Takes note.",
                        type: .informational)
                ]))
    }

    private func evidence(for action: ActionID, _ day: CalendarDate) -> AttachEvidence {
        AttachEvidence(
            action: action, kind: .link, reference: "https://example.org/report", title: "Report", dated: day)
    }

    @Test("from whichever end it is begun, a trace leads to all of need, proposal, decision, action and evidence")
    func traces() async throws {
        let party = try await Cast.party()
        let number = try await Cast.proposal()
        let need = try await need([number])
        let decision = try await decision()
        let action = try await action(
            of: party, proposals: [number], needs: [need.id], decisions: [Line(cutting: decision.id.rawValue)]
        )
        let attached = try await Cast.focalPoint(of: party).send(evidence(for: action.id, try await Cast.today))
        let proof = try #require(attached.evidence?.last?.number)
        let reader = Speaker.everybody
        for start in [
            ShowTrace(need: need.id), ShowTrace(proposal: number),
            ShowTrace(decision: Line(cutting: decision.id.rawValue)),
            ShowTrace(decision: Line(cutting: decision.number.rawValue)),
            ShowTrace(action: action.id), ShowTrace(evidence: proof),
        ] {
            let trace = try await reader.send(start)
            #expect(trace.needs.map(\.id) == [need.id], "\(trace.from)")
            #expect(trace.proposals.map(\.number) == [number], "\(trace.from)")
            #expect(trace.decisions.map(\.number) == [decision.number], "\(trace.from)")
            #expect(trace.actions.map(\.id) == [action.id], "\(trace.from)")
            #expect(trace.actions[0].evidence.map(\.number) == [proof], "\(trace.from)")
            #expect(trace.next == nil)
        }
    }

    @Test(
        "a trace has what was decided about its start, and the action that carries a decision out closes the gap"
    )
    func throughDecisions() async throws {
        let party = try await Cast.party()
        let (number, other) = (try await Cast.proposal(), try await Cast.proposal())
        let (answered, bare) = (try await need([number]), try await need())
        let onProposal = try await decision(proposals: [number])
        let onNeed = try await decision(needs: [bare.id])
        let reader = Speaker.everybody
        func unfollowed() async throws -> Set<ProposalNumber> {
            Set(try await reader.send(ListProposalGaps(limit: most)).items.map(\.number))
        }
        func unaddressed() async throws -> Set<NeedID> {
            Set(try await reader.send(ListNeedGaps(lacking: .action, limit: most)).items.map(\.id))
        }
        #expect(try await unfollowed().isSuperset(of: [number, other]))
        #expect(try await unaddressed().contains(bare.id))
        /// As the list of needs says it, and as it filters by it.
        func isAddressed() async throws -> Bool? {
            let listed = try await reader.send(ListNeeds(limit: most)).items.first { $0.id == bare.id }
            let found = try await reader.send(ListNeeds(unaddressed: true, limit: most)).items.contains {
                $0.id == bare.id
            }
            #expect(listed?.isAddressed == !found)
            return listed?.isAddressed
        }
        #expect(try await isAddressed() == false)
        let empty = try await reader.send(ShowTrace(proposal: number))
        #expect(empty.decisions.map(\.id) == [onProposal.id] && empty.actions.isEmpty)
        let names = [onProposal, onNeed].map { Line(cutting: $0.id.rawValue) }
        let carried = try await action(of: party, decisions: names)
        for (start, needs) in [
            (ShowTrace(proposal: number), [answered.id, bare.id]),
            (ShowTrace(need: answered.id), [answered.id, bare.id]),
            (ShowTrace(need: bare.id), [bare.id]),
            (ShowTrace(decision: names[0]), [answered.id, bare.id]),
            (ShowTrace(action: carried.id), [answered.id, bare.id]),
        ] {
            let trace = try await reader.send(start)
            #expect(Set(trace.decisions.map(\.id)) == [onProposal.id, onNeed.id], "\(trace.from)")
            #expect(trace.actions.map(\.id) == [carried.id], "\(trace.from)")
            #expect(Set(trace.needs.map(\.id)) == Set(needs), "\(trace.from)")
            #expect(trace.proposals.map(\.number) == [number], "\(trace.from)")
        }
        #expect(try await !unfollowed().contains(number))
        #expect(try await unfollowed().contains(other))
        #expect(try await !unaddressed().contains(bare.id))
        #expect(try await isAddressed() == true)
        let counts = try await reader.send(ShowGaps())
        #expect(try await unfollowed().count == counts.proposalsWithoutAction)
        #expect(try await unaddressed().count == counts.needsWithoutAction)
    }

    @Test("evidence that is a restricted document is not there for others, in the action or in a trace")
    func restrictedEvidence() async throws {
        let party = try await Cast.party()
        let series = try #require(SeriesPrefix(rawValue: "TEST/Trace"))
        _ = try await Speaker.secretariat.send(RegisterDocumentSeries(series: series, title: "A body"))
        let paper = try await Speaker.secretariat.send(
            AllocateDocument(
                series: series, kind: .conferenceRoomPaper, title: "For few", originalLanguage: .english,
                distribution: .restricted)
        ).symbol
        let action = try await action(of: party)
        let owner = try await Cast.focalPoint(of: party)
        let stranger = try await Cast.focalPoint(of: try await Cast.party())
        let reader = Speaker.everybody
        let day = try await Cast.today
        _ = try await owner.send(evidence(for: action.id, day))
        let proof = AttachEvidence(
            action: action.id, kind: .document, reference: Line(cutting: paper.rawValue), title: "For few",
            dated: day)
        let number = try #require(try await owner.send(proof).evidence?.last?.number)
        func shown(_ api: Speaker) async throws -> [[EvidenceKind]?] {
            let trace = try await api.send(ShowTrace(action: action.id))
            return [
                try await api.send(ShowAction(action: action.id)).evidence?.map(\.kind),
                trace.actions.first?.evidence.map(\.kind),
            ]
        }
        for (api, kinds) in [
            (owner, [.link, .document]), (stranger, [.link, .document]), (Speaker.coChair, [.link, .document]),
            (reader, [.link]), (try await Cast.observer(), [.link]),
        ] as [(Speaker, [EvidenceKind])] {
            #expect(try await shown(api) == [kinds, kinds])
            #expect(try await api.attempt(ShowTrace(evidence: number)).status == (kinds.count == 2 ? 200 : 404))
        }
        _ = try await Speaker.secretariat.send(
            DistributeDocument(symbol: paper, distribution: .general, reason: "Adopted."))
        #expect(try await shown(reader) == [[.link, .document], [.link, .document]])
        #expect(try await reader.attempt(ShowTrace(evidence: number)).status == 200)
    }

    @Test("a trace goes through the proposal that answers a need, and its pages are its whole")
    func pages() async throws {
        let party = try await Cast.party()
        let number = try await Cast.proposal()
        let need = try await need([number])
        var made: Set<ActionID> = []
        for index in 0..<7 {
            made.insert(
                try await action(
                    of: party, proposals: index % 3 == 0 ? [] : [number],
                    needs: index % 2 == 0 ? [need.id] : []
                ).id)
        }
        let whole = try await Speaker.secretariat.send(ShowTrace(need: need.id))
        // Every one of them has the need, or the proposal that answers it, but the fourth.
        #expect(whole.actions.count == 6 && made.isSuperset(of: whole.actions.map(\.id)))
        var parts: [TracedAction] = []
        var after: String?
        repeat {
            let page = try await Speaker.secretariat.send(
                ShowTrace(need: need.id, after: after, limit: PageLimit(rawValue: 2)))
            #expect(page.actions.count <= 2)
            parts += page.actions
            after = page.next
        } while after != nil
        #expect(parts == whole.actions)
    }

    @Test("a trace of what is not there, of nothing, or of two things is refused by its field")
    func badTraces() async throws {
        let reader = Speaker.secretariat
        #expect(try await reader.attempt(ShowTrace(need: NeedID.generate())).status == 404)
        #expect(try await reader.attempt(ShowTrace(proposal: ProposalNumber(rawValue: 998))).status == 404)
        #expect(try await reader.attempt(ShowTrace(decision: "None/1")).status == 404)
        #expect(try await reader.attempt(ShowTrace(action: ActionID.generate())).status == 404)
        #expect(try await reader.attempt(ShowTrace(evidence: 9_000_000)).status == 404)
        let none = try await reader.attempt(ShowTrace())
        #expect(none.status == 422 && none.problem?.errors?.first?.field == "need", "\(none.text)")
        let two = try await reader.attempt(ShowTrace(need: NeedID.generate(), evidence: 1))
        #expect(two.status == 422 && two.problem?.errors?.first?.field == "evidence", "\(two.text)")
        let cursor = try await reader.attempt(ShowTrace(decision: "None/1", after: "rubbish"))
        #expect(cursor.status == 422 && cursor.problem?.errors?.first?.field == "after", "\(cursor.text)")
    }

    @Test("gaps open and close with links, moves, reviews and visibility, and the pages say what the counts say")
    func gaps() async throws {
        let party = try await Cast.party()
        let number = try await Cast.proposal()
        let reader = Speaker.everybody
        func lacking(_ gap: NeedGap, _ api: Speaker) async throws -> Set<NeedID> {
            Set(try await api.send(ListNeedGaps(lacking: gap, limit: most)).items.map(\.id))
        }
        func unproven(_ api: Speaker, done: Bool? = nil) async throws -> Set<ActionID> {
            var found: Set<ActionID> = []
            var after: String?
            repeat {
                let limit = done == nil ? most : PageLimit(rawValue: 2)
                let page = try await api.send(ListActionGaps(done: done, after: after, limit: limit))
                found.formUnion(page.items.map(\.id))
                after = page.next
            } while after != nil
            return found
        }
        func unfollowed(_ api: Speaker) async throws -> Set<ProposalNumber> {
            Set(try await api.send(ListProposalGaps(limit: most)).items.map(\.number))
        }
        let need = try await need()
        #expect(try await lacking(.proposal, reader).contains(need.id))
        #expect(try await lacking(.action, reader).contains(need.id))
        #expect(try await unfollowed(reader).contains(number))

        _ = try await Speaker.secretariat.send(RelateNeed(need: need.id, proposals: [number], reason: "It answers."))
        #expect(try await !lacking(.proposal, reader).contains(need.id))
        let hidden = try await action(of: party, proposals: [number], needs: [need.id], visibility: .restricted)
        let owner = try await Cast.focalPoint(of: party)
        for (api, isSeen) in [(reader, false), (Speaker.secretariat, true), (owner, true)] {
            #expect(try await lacking(.action, api).contains(need.id) != isSeen)
            #expect(try await unfollowed(api).contains(number) != isSeen)
            #expect(try await unproven(api).contains(hidden.id) == isSeen)
            let counts = try await api.send(ShowGaps())
            #expect(try await lacking(.action, api).count == counts.needsWithoutAction)
            #expect(try await lacking(.proposal, api).count == counts.needsWithoutProposal)
            #expect(try await unfollowed(api).count == counts.proposalsWithoutAction)
            #expect(try await unproven(api).count == counts.actionsWithoutEvidence)
            let listed = try await api.send(ListNeeds(limit: most)).items.first { $0.id == need.id }
            #expect(listed?.isAddressed == isSeen)
            let open = try await api.send(ListNeeds(unaddressed: true, limit: most)).items
            #expect(open.contains { $0.id == need.id } != isSeen && open.allSatisfy { $0.isAddressed == false })
            #expect(try await unproven(api, done: true).count == counts.doneWithoutEvidence)
            #expect(try await !unproven(api, done: true).contains(hidden.id))
            #expect(try await api.attempt(ShowTrace(action: hidden.id)).status == (isSeen ? 200 : 404))
            #expect(try await api.send(ShowTrace(need: need.id)).actions.isEmpty != isSeen)
        }

        let attached = try await owner.send(evidence(for: hidden.id, try await Cast.today))
        #expect(try await !unproven(owner).contains(hidden.id))
        _ = try await Speaker.coChair.send(
            ReviewEvidence(
                action: hidden.id, evidence: try #require(attached.evidence?.last?.number), accepted: false,
                note: "Of another action."))
        #expect(try await unproven(owner).contains(hidden.id))

        _ = try await Speaker.secretariat.send(
            ReviseAction(action: hidden.id, version: hidden.version, reason: "Open.", visibility: .public))
        #expect(try await !lacking(.action, reader).contains(need.id))
        _ = try await Speaker.secretariat.send(MoveAction(action: hidden.id, move: .drop, reason: "No."))
        #expect(try await lacking(.action, owner).contains(need.id))
        #expect(try await unfollowed(owner).contains(number))
        #expect(try await !unproven(owner).contains(hidden.id))
    }

    @Test("other proposals for a need are the secretariat's to say, and registering the need again changes nothing")
    func relate() async throws {
        let number = try await Cast.proposal()
        let request = RegisterNeed(
            id: NeedID.generate(), list: "test", item: "b", summary: "A need.", regions: ["AG"],
            relatedProposals: [number])
        let need = try await Speaker.secretariat.send(request)
        let bare = RelateNeed(need: need.id, proposals: [], reason: "It does not.")
        #expect(try await Speaker.coChair.attempt(bare).status == 403)
        #expect(try await Speaker.secretariat.send(bare).relatedProposals == [])
        #expect(try await Speaker.secretariat.send(request).relatedProposals == [])
        let missing = try await Speaker.secretariat.attempt(
            RelateNeed(
                need: need.id, proposals: [try #require(ProposalNumber(rawValue: 997))], reason: "No such."))
        #expect(missing.status == 422 && missing.problem?.errors?.first?.field == "proposals", "\(missing.text)")
        let twice = try await Speaker.secretariat.attempt(
            RelateNeed(need: need.id, proposals: [number, number], reason: "Twice."))
        #expect(twice.status == 422)
    }

    @Test("everybody reads one number of progress; what is not for a reader stands in it without a name")
    func hiddenProgress() async throws {
        let party = try await Cast.party()
        let number = try await Cast.proposal()
        let owner = try await Cast.focalPoint(of: party)
        let day = try await Cast.today
        let half = try #require(Percent(rawValue: 50))
        let hidden = try await action(of: party, proposals: [number], visibility: .restricted)
        _ = try await owner.send(MoveAction(action: hidden.id, move: .accept))
        _ = try await owner.send(
            ReportProgress(
                action: hidden.id, periodStart: day, periodEnd: day, percent: half, narrative: "Half."))
        for _ in 0..<4 { _ = try await action(of: party, proposals: [number]) }
        let reader = Speaker.everybody
        let all = try await owner.send(ShowProposalProgress(proposal: number))
        let some = try await reader.send(ShowProposalProgress(proposal: number))
        #expect(all.percent == 10 && some.percent == 10)
        #expect(all.totalWeight == 10 && some.totalWeight == 10)
        #expect(all.inputs.count == 5 && some.inputs.count == 5)
        #expect(some.inputs.first?.of == "hidden" && some.inputs.first?.weight == 2)
        #expect(!some.inputs.contains { $0.of.rawValue == hidden.id.rawValue })
        let page = try await reader.send(ShowProposalProgress(proposal: number, limit: PageLimit(rawValue: 3)))
        let rest = try await reader.send(
            ShowProposalProgress(proposal: number, after: page.next, limit: PageLimit(rawValue: 3)))
        #expect(page.inputs + rest.inputs == some.inputs && rest.next == nil && rest.percent == 10)
    }

    @Test("an action is not superseded by one that is superseded itself: two never take each other's place")
    func noMutualSuccession() async throws {
        let party = try await Cast.party()
        let (one, other) = (try await Cast.action(of: party), try await Cast.action(of: party))
        async let first = Speaker.secretariat.attempt(
            MoveAction(action: one.id, move: .supersede, reason: "At once.", supersededBy: other.id))
        async let second = Speaker.coChair.attempt(
            MoveAction(action: other.id, move: .supersede, reason: "At once.", supersededBy: one.id))
        let answers = [try await first, try await second]
        #expect(answers.map(\.status).sorted() == [200, 422], "\(answers.map(\.text))")
        #expect(answers.contains { $0.problem?.errors?.first?.field == "supersededBy" })
    }

    @Test("what waits for a restricted action is not told of it, and neither is who reads the other end")
    func hiddenDependencies() async throws {
        let party = try await Cast.party()
        let hidden = try await action(of: party, visibility: .restricted)
        let open = try await action(of: party)
        _ = try await Speaker.secretariat.send(AddDependency(action: open.id, earlier: hidden.id, kind: .blocks))
        let reader = Speaker.everybody
        #expect(try await reader.send(ShowAction(action: open.id)).dependencies == [])
        #expect(try await Cast.focalPoint(of: party).send(ShowAction(action: open.id)).dependencies?.count == 1)
    }

    @Test("the links of actions are what their arrays say, and what counts and can be late is what the code says")
    func links() async throws {
        let live = ActionState.allCases.filter { ![.dropped, .superseded].contains($0) }
        let open = ActionState.allCases.filter(\.isOpen)
        let wrong = try await Installation.running.count(
            """
            SELECT count(*) FROM action FULL JOIN (
                SELECT action, array_agg(object ORDER BY object) AS objects, bool_and(due_on IS NOT NULL) AS complete
                FROM action_link GROUP BY action) AS link ON link.action = action.id
            WHERE coalesce(objects, '{}') IS DISTINCT FROM ARRAY(
                    SELECT unnest(needs) AS object UNION SELECT unnest(proposals)::text
                    UNION SELECT unnest(decisions) ORDER BY object)
                OR is_live <> (state = ANY(\(live)))
                OR can_be_late <> (funding <> 'unfunded' AND state = ANY(\(open)))
            """)
        #expect(wrong == 0)
    }

    @Test("the tallies come to what is counted action by action, also after they were added up")
    func tallies() async throws {
        let party = try await Cast.party()
        _ = try await action(of: party, visibility: .restricted)
        for addsUp in [false, true] {
            if addsUp { _ = try await Installation.running.rows("SELECT add_tallies_up()") }
            let wrong = try await Installation.running.rows(
                """
                SELECT state, has_evidence, is_live, visibility, whose, sum(n) FROM (
                    SELECT state, has_evidence, is_live, visibility,
                        CASE visibility WHEN 'public' THEN '' ELSE owner END AS whose, 1 AS n FROM action
                    UNION ALL SELECT state, has_evidence, is_live, visibility, owner, -actions FROM action_tally
                ) AS counted GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0
                UNION ALL SELECT proposal::text, false, true, visibility, whose, sum(n) FROM (
                    SELECT proposal, priority, visibility,
                        CASE visibility WHEN 'public' THEN '' ELSE owner END AS whose, 1 AS n, percent
                    FROM action CROSS JOIN unnest(proposals) AS proposal WHERE is_live
                    UNION ALL SELECT proposal, priority, visibility, owner, -actions, -percents FROM progress_tally
                ) AS counted GROUP BY proposal, priority, visibility, whose HAVING sum(n) <> 0 OR sum(percent) <> 0
                """
            ).filter { !$0.isEmpty }
            #expect(wrong == [])
        }
    }
}
