import Localization
import Models
import Testing

@testable import Gateway

@Suite("The filter above a list") struct ListFilterTests {
    private func filter(_ query: [String: String] = [:], of type: any Request.Type = ListActions.self) throws
        -> ListFilter
    {
        let reader = try ProposalSamples.reader(.french)
        return try #require(ListFilter(type, at: "/actions", PageQuery(query), reader, FormSuggestions()))
    }

    private func field(_ name: String, of filter: ListFilter) throws -> FormField {
        try #require(filter.fields.first { $0.name == name })
    }

    @Test("asks for everything by which the list can be asked for, and for nothing that must be said")
    func fields() throws {
        let filter = try filter()
        #expect(
            filter.fields.map(\.name) == [
                "state", "open", "owner", "proposal", "need", "overdue", "text", "region", "priority", "dueFrom",
                "dueUntil", "order",
            ])
        #expect(filter.fields.allSatisfy { !$0.isOptional } && !filter.isSet && filter.action == "/fr/actions")
        #expect(try field("dueFrom", of: filter).date != nil && field("overdue", of: filter).select != nil)
    }

    @Test("leaves each question open, but for the order, of which there always is one")
    func open() throws {
        let filter = try filter()
        let state = try #require(try field("state", of: filter).select)
        #expect(state.options.first?.words == Texts(.french).text(.filterAny) && state.options.first?.value == "")
        let order = try #require(try field("order", of: filter).select)
        #expect(order.options.map(\.value) == ActionOrder.allCases.map(\.rawValue))
    }

    @Test("shows what was asked, the parts of a day too")
    func asked() throws {
        let filter = try filter(["dueFrom": "2027-09-03", "priority": "high", "text": "<b>mines"])
        let day = try #require(try field("dueFrom", of: filter).date)
        #expect(filter.isSet && day.day == "3" && day.year == "2027" && day.months[8].isChosen)
        #expect(try field("text", of: filter).line?.value == "<b>mines")
        #expect(try field("priority", of: filter).select?.options.first { $0.isChosen }?.value == "high")
    }

    @Test("has one line for each text, however long it may be")
    func lines() throws {
        let filter = try filter(of: ListDecisions.self)
        #expect(filter.fields.allSatisfy { $0.prose == nil } && filter.fields.contains { $0.name == "sequence" })
    }
}
