import Models
import Testing

@Suite("Ids of actors") struct ActorIDTests {
    @Test(
        "An id is of lower-case letters, digits, dots and hyphens, so that no address is one",
        arguments: [
            ("secretariat", true), ("focal-point.chile", true), ("0199f2a4-2b1c-7000-9d3e-5f6a7b8c9d0e", true),
            ("focal-point." + String(repeating: "p", count: 64), true), (String(repeating: "a", count: 96), true),
            (String(repeating: "a", count: 97), false), ("name@example.org", false), ("Secretariat", false),
            (".secretariat", false), ("-a", false), ("a b", false), ("a\n", false), ("ü", false), ("", false),
        ])
    func form(_ text: String, isID: Bool) { #expect((ActorID(rawValue: text) != nil) == isID, "\(text)") }

    @Test("The account of a role says which role it is, and of which party")
    func accounts() throws {
        let longest = try #require(PartyID(rawValue: String(repeating: "p", count: 64)))
        for role in Role.allCases {
            for id in [ActorID(account: role), ActorID(account: role, of: longest)] {
                #expect(ActorID(rawValue: id.rawValue) == id)
            }
        }
        #expect(ActorID(account: .focalPoint, of: PartyID(rawValue: "chile")) == "focal-point.chile")
    }
}
