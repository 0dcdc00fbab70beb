import Models
import Testing

@Suite("What events and notices are about") struct SubjectTests {
    @Test("A subject is its kind and its id, in one spelling only")
    func spelling() throws {
        #expect(Subject(try #require(ActionID(rawValue: "a-1"))).description == "action:a-1")
        #expect(Subject(try #require(ProposalNumber(rawValue: 16))).description == "proposal:16")
        #expect(Subject(publication: 3).description == "publication:3")
        #expect(Subject.mandate.description == "mandate")
        let call = try #require(DeadlineID(rawValue: "c-1"))
        #expect(Subject(deadlineOf: .call, call).description == "deadline:call/c-1")
        let symbols = try ["UNEP/EA.7/3", "unep/ea.7/3"].map { try #require(DocumentSymbol(rawValue: $0)) }
        #expect(Set(symbols.map { Subject($0).description }) == ["document:UNEP/EA.7/3"])
    }

    @Test("One id names different subjects where events of each are in an order of their own")
    func kinds() throws {
        let party = try #require(PartyID(rawValue: "kenya"))
        let subjects = [
            Subject(party), Subject(speakersOf: party), Subject(rankingsOf: party), Subject(secretariatUnit: party),
        ]
        #expect(
            subjects.map(\.description) == ["party:kenya", "speakers:kenya", "ranking:kenya", "secretariat-unit:kenya"])
        let contact = try #require(ContactID(rawValue: "c"))
        #expect(Subject(focalPoint: contact) != Subject(officeContact: contact))
    }

    @Test("The place of an object is the path of the request that shows it")
    func places() throws {
        let symbol = try #require(DocumentSymbol(rawValue: "UNEP/EA.7/3"))
        #expect(ObjectPath(symbol).rawValue == "documents/UNEP/EA.7/3")
        #expect(ObjectPath(symbol).route == ShowDocument.definition.route)
        #expect(ObjectPath(try #require(ProposalNumber(rawValue: 16))).route == ShowProposal.definition.route)
        #expect(ObjectPath.inbox.route == ListInboxItems.definition.route)
        let party = try #require(PartyID(rawValue: "kenya"))
        #expect(ObjectPath(party) != ObjectPath(delegationOf: party))
    }

    @Test(
        "Text that is no place is not read as one",
        arguments: ["", "/", "Actions/1", "actions/", "actions/a\nb", "a b"])
    func noPlace(_ text: String) { #expect(ObjectPath(rawValue: text) == nil) }

    @Test("A place of the right form leads nowhere where the API has no such address")
    func nowhere() throws {
        #expect(try #require(ObjectPath(rawValue: "wishes/4")).route == nil)
        #expect(try #require(ObjectPath(rawValue: "actions/4/nothing")).route == nil)
    }

    @Test("The pages that mails and feeds lead to are found by their secret")
    func pages() {
        #expect(LinkPurpose.acknowledge.route.filled(with: ["s"]) == "/acknowledge/s")
        #expect(FeedKind.deadlines.route.filled(with: ["s"]) == "/feeds/s/deadlines.ics")
        for route in LinkPurpose.allCases.map(\.route) + FeedKind.allCases.map(\.route) {
            #expect(route.placeholders == ["secret"])
        }
    }
}
