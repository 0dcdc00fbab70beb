import Models
import Testing

@Suite("Register a party", .installation)
struct RegisterPartyTests {
    @Test("A party is registered, and shown with its name")
    func registers() async throws {
        let party = try #require(PartyID(rawValue: "atlantis"))
        try await Speaker.secretariat.send(RegisterParty(id: party, name: "Atlantis", kind: .memberState, region: "AG"))
        #expect(try await Speaker.everybody.send(ShowParty(party: party)).name == "Atlantis")
    }

    @Test("A repetition with the same key answers the same and tells once")
    func repeats() async throws {
        let party = try #require(PartyID(rawValue: "lemuria"))
        let request = RegisterParty(id: party, name: "Lemuria", kind: .memberState, region: "AG")
        let key = MessageID()
        let first = try await Speaker.secretariat.send(request, key: key)
        #expect(try await Speaker.secretariat.send(request, key: key) == first)
    }

    @Test("Only the secretariat registers parties", arguments: [Speaker.coChair, .ops, .everybody])
    func refuses(_ speaker: Speaker) async throws {
        let party = try #require(PartyID(rawValue: "mu"))
        try await speaker.refusal(of: RegisterParty(id: party, name: "Mu", kind: .memberState, region: "AG"))
    }
}
