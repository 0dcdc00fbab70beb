import Models
import Testing

@testable import Messaging

@Suite("What cannot be decoded") struct UndecodedMembersTests {
    private func fields(_ body: String) throws -> [String] {
        let data = Array(body.utf8)
        let first = try #require(throws: DecodingError.self) { try JSON.decode(ProposeAction.self, from: data) }
        let found = UndecodedMembers(of: ProposeAction.self, in: data, from: first)
        return (Problem(found.errors).errors ?? []).map(\.field).sorted()
    }

    @Test("Every member at fault is named: what is missing, of another type, or not as its type takes it")
    func all() throws {
        #expect(
            try fields(#"{"title":7,"due":"tomorrow","priority":"urgent"}"#) == ["due", "owner", "priority", "title"])
        #expect(try fields(#"{"title":"T","owner":"p","proposals":[1,"x y",3,{}],"due":"2027-03-31"}"#).count == 2)
    }

    @Test("One fault alone is named alone, and data that is no object is named as such")
    func one() throws {
        #expect(try fields(#"{"title":"T"}"#) == ["owner"])
        #expect(try fields("[]") == ["data"])
    }

    @Test("Decoding, sizes and rules are told at once")
    func together() throws {
        let forms = ReferenceForms(of: ProposeAction.self)
        let names = (0..<400).map { "\"n\($0)\"" }.joined(separator: ",")
        let body =
            #"{"title":7,"owner":"p","needs":[\#(names)],"starts":"2027-01-01","startsAt":"2027-01-01T00:00:00Z"}"#
        let envelope = Envelope(source: "gateway", type: "t", data: Array(body.utf8))
        let refusal = try #require(throws: Rejection.self) {
            try forms.read(ProposeAction.self, from: envelope, by: .public)
        }
        #expect(refusal.code == .invalid)
        #expect(Set(refusal.fields.map(\.field)) == ["title", "needs", "due", "starts"])
    }
}
