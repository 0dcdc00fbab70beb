import Models
import Testing

@Suite("What somebody means to follow") struct FollowedObjectTests {
    private func object(_ text: String) throws -> FollowedObject { try #require(FollowedObject(rawValue: text)) }

    @Test("A kind is read where it is said, as people say it and as places of the API have it")
    func kinds() throws {
        for (text, kind, name) in [
            ("action 4", FollowedKind.action, "4"), ("Action 4", .action, "4"), ("action:4", .action, "4"),
            ("actions/0192", .action, "0192"), ("proposals/16", .proposal, "16"), ("need 2b(a)(1)", .need, "2b(a)(1)"),
            ("regions/AG", .region, "AG"), ("region Africa", .region, "Africa"), ("call Inputs", .call, "Inputs"),
        ] {
            let found = try object(text)
            #expect(found.kind == kind && found.name == name && found.readings.first?.map(\.name) == [name], "\(text)")
        }
    }

    @Test("Without a kind a text may be of all kinds whose names look so")
    func possible() throws {
        func kinds(_ text: String) throws -> [FollowedKind]? { try object(text).readings.last?.map(\.kind) }
        #expect(try kinds("NPP16") == [.proposal, .need, .call, .session, .region])
        #expect(try kinds("4")?.prefix(2) == [.proposal, .action])
        #expect(try kinds("Third call for inputs") == [.need, .call, .session, .region])
        #expect(try object("Call 12").readings.map(\.count) == [1, 5])
        #expect(FollowedObject(rawValue: "") == nil && FollowedObject(rawValue: "a\nb") == nil)
    }

    @Test("The place of an object says what can be followed, and nothing of others")
    func places() throws {
        #expect(ObjectPath(rawValue: "proposals/16")?.followed?.kind == .proposal)
        #expect(ObjectPath(rawValue: "regions/AG")?.followed?.key == "AG")
        #expect(ObjectPath(rawValue: "parties/chile")?.followed == nil && ObjectPath.proposals.followed == nil)
    }
}
