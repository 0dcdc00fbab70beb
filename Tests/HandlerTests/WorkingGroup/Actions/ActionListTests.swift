import Models
import Reactor
import Testing

@Suite("Lists of follow-up actions", .installation, .serialized)
@Reactor struct ActionListTests {
    private let secretariat = Speaker.secretariat

    private func propose(
        _ title: Line, _ description: Prose? = nil, of party: PartyID, in days: Int,
        _ priority: ActionPriority = .normal, proposals: [ProposalNumber] = []
    ) async throws -> FollowUpAction {
        try await secretariat.send(
            ProposeAction(
                title: title, description: description, owner: party, due: try Cast.day(days), priority: priority,
                proposals: proposals))
    }

    private func titles(_ request: ListActions) async throws -> [Line] {
        try await secretariat.send(request).items.map(\.title)
    }

    private func text(_ words: String) throws -> SearchText { try #require(SearchText(rawValue: words)) }

    @Test("are found by all of some words of title and description, whatever their case, accents and order")
    func words() async throws {
        let party = try await Cast.party()
        _ = try await propose("Étude des mines fermées", "Zinc_cadmium 100%", of: party, in: 100)
        _ = try await propose("Étude des ports", of: party, in: 101)
        for found in ["etude MINES", "mines étude", "fermees", "zinc étude", "zinc_", "100%"] {
            #expect(try await titles(ListActions(owner: party, text: text(found))) == ["Étude des mines fermées"])
        }
        #expect(try await titles(ListActions(owner: party, text: text("étude"))).count == 2)
        for nothing in ["étude cuivre", "zinc%cadmium", "e_ude", "10_%"] {
            #expect(try await titles(ListActions(owner: party, text: text(nothing))) == [])
        }
    }

    @Test("are those that are still to be done, or the others")
    func open() async throws {
        let party = try await Cast.party()
        let dropped = try await propose("A survey", of: party, in: 100)
        _ = try await propose("A census", of: party, in: 101)
        _ = try await secretariat.send(MoveAction(action: dropped.id, move: .drop, reason: "No."))
        #expect(try await titles(ListActions(open: true, owner: party)) == ["A census"])
        #expect(try await titles(ListActions(open: false, owner: party)) == ["A survey"])
        #expect(try await titles(ListActions(owner: party)) == ["A survey", "A census"])
    }

    @Test("are found by the present words of a translation, and not by those that a later original has outdated")
    func translated() async throws {
        let party = try await Cast.party()
        let action = try await propose("A survey", "Count the sites.", of: party, in: 100)
        for (field, words) in [(TranslatedField.title, "استقصاء المناجم"), (.description, "عد المواقع")] {
            _ = try await secretariat.send(
                PutTranslation(
                    action: action.id, field: field, language: .arabic, text: try #require(Prose(rawValue: words)),
                    state: .official))
        }
        for found in ["استقصاء", "المواقع"] {
            #expect(try await titles(ListActions(owner: party, text: text(found))) == ["A survey"])
        }
        _ = try await secretariat.send(
            ReviseAction(action: action.id, version: action.version, reason: "A better word.", title: "A census"))
        #expect(try await titles(ListActions(owner: party, text: text("استقصاء"))) == [])
        #expect(try await titles(ListActions(owner: party, text: text("المواقع"))) == ["A census"])
        _ = try await secretariat.send(
            WithdrawTranslation(action: action.id, field: .description, language: .arabic, reason: "Another text."))
        #expect(try await titles(ListActions(owner: party, text: text("المواقع"))) == [])
    }

    @Test("are narrowed down by region, priority and days, which stand in the list themselves")
    func narrowed() async throws {
        let (inside, outside) = (try await Cast.party(region: "AG"), try await Cast.party(region: "WEOG"))
        let mark = try text("narrowed\(Cast.number())")
        for (title, party, days, priority) in [
            ("early", inside, 100, ActionPriority.low), ("middle", inside, 110, .high), ("late", inside, 120, .high),
            ("elsewhere", outside, 110, .high),
        ] {
            _ = try await propose(
                Line(cutting: title), Prose(rawValue: mark.rawValue), of: party, in: days, priority)
        }
        #expect(try await titles(ListActions(text: mark, region: "AG")) == ["early", "middle", "late"])
        #expect(try await titles(ListActions(text: mark, region: "WEOG")) == ["elsewhere"])
        #expect(try await titles(ListActions(text: mark, region: "AG", priority: .high)) == ["middle", "late"])
        let (first, last) = (try Cast.day(100), try Cast.day(110))
        #expect(try await titles(ListActions(text: mark, region: "AG", dueUntil: last)) == ["early", "middle"])
        #expect(try await titles(ListActions(text: mark, region: "AG", dueFrom: last)) == ["middle", "late"])
        #expect(try await titles(ListActions(text: mark, region: "AG", dueFrom: first, dueUntil: first)) == ["early"])
        #expect(try await titles(ListActions(text: mark, dueFrom: last, dueUntil: first)) == [])
    }

    @Test("stand in the order that was asked for, from one page to the next, of a proposal too")
    func order() async throws {
        let party = try await Cast.party()
        let proposal = try await Cast.proposal()
        for (title, days) in [("one", 120), ("two", 100), ("three", 140)] {
            _ = try await propose(Line(cutting: title), of: party, in: days, proposals: [proposal])
        }
        let orders: [(ActionOrder?, [Line])] = [
            (nil, ["two", "one", "three"]), (.due, ["two", "one", "three"]), (.latest, ["three", "one", "two"]),
            (.newest, ["three", "two", "one"]),
        ]
        for (order, titles) in orders {
            for linked in [nil, proposal] {
                var (found, after): ([Line], String?) = ([], nil)
                repeat {
                    let page = try await secretariat.send(
                        ListActions(
                            owner: party, proposal: linked, order: order, after: after, limit: PageLimit(rawValue: 1)))
                    found += page.items.map(\.title)
                    after = page.next
                } while after != nil && found.count < 9
                #expect(found == titles, "\(order?.rawValue ?? "no order")")
            }
        }
    }

    @Test("of needs are found by words as well")
    func needs() async throws {
        let word = "besoin\(Cast.number())"
        let need = try #require(NeedID(rawValue: "need-\(word)"))
        _ = try await secretariat.send(
            RegisterNeed(
                id: need, list: "2", item: "z", summary: try #require(Prose(rawValue: "Élan de \(word)")), regions: [],
                relatedProposals: []))
        #expect(try await secretariat.send(ListNeeds(text: text("\(word) elan"))).items.map(\.id) == [need])
        #expect(try await secretariat.send(ListNeeds(text: text("\(word) nothing"))).items.isEmpty)
        _ = try await secretariat.send(
            PutTranslation(need: need, field: .summary, language: .spanish, text: "Impulso", state: .official))
        #expect(try await secretariat.send(ListNeeds(text: text("impulso"))).items.map(\.id).contains(need))
    }
}
