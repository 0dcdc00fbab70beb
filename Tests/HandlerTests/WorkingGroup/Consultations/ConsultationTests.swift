import Models
import Reactor
import Testing

@Suite("Regional consultations", .installation, .serialized)
@Reactor struct ConsultationTests {
    private func record(
        _ id: ConsultationID = .generate(), region: Region = "AP", lasting days: Int = 2, attendance: [PartyID]
    ) throws -> RecordConsultation {
        RecordConsultation(
            id: id, region: region, city: "Suva", starts: try Cast.day(-20), ends: try Cast.day(-20 + days),
            format: .hybrid, attendance: attendance)
    }

    @Test("A consultation is recorded, listed, and counted where its parties were")
    func records() async throws {
        let parties = [try await Cast.party(region: "AP"), try await Cast.party(region: "AP")]
        let before = try await Speaker.everybody.send(ShowAttendance())
        let request = try record(attendance: parties)
        let recorded = try await Speaker.secretariat.send(request)
        #expect(recorded.attendance == parties && recorded.city == "Suva")
        #expect(try await Speaker.secretariat.send(request) == recorded)
        let listed = try await Speaker.everybody.send(ListConsultations(limit: PageLimit(rawValue: 500))).items
        #expect(listed.filter { $0.id == recorded.id } == [recorded])
        let after = try await Speaker.everybody.send(ShowAttendance())
        #expect(after.total == before.total + 2)
        #expect(after.byRegion["AP"] == (before.byRegion["AP"] ?? 0) + 2)
    }

    @Test("What cannot be is refused by its field")
    func refusals() async throws {
        let party = try await Cast.party(region: "AP")
        let stranger = try #require(PartyID(rawValue: "nowhere"))
        try await refuses(try record(lasting: -1, attendance: [party]), .secretariat, 422, field: "ends")
        try await refuses(try record(attendance: [party, party]), .secretariat, 422, field: "attendance", "twice")
        try await refuses(try record(attendance: [stranger]), .secretariat, 422, field: "attendance", "nowhere")
        let known = try await Speaker.secretariat.send(try record(attendance: [party]))
        try await refuses(try record(known.id, lasting: 1, attendance: [party]), .secretariat, 409, field: "ends")
        try await refuses(ListConsultations(after: "rubbish"), .everybody, 422, field: "after")
    }

    @Test("Consultations are turned over in the order in which they began")
    func pages() async throws {
        for _ in 0..<3 { try await Speaker.secretariat.send(try record(attendance: [])) }
        let all = try await Speaker.everybody.send(ListConsultations(limit: PageLimit(rawValue: 500))).items
        let first = try await Speaker.everybody.send(ListConsultations(limit: PageLimit(rawValue: 2)))
        let second = try await Speaker.everybody.send(
            ListConsultations(after: first.next, limit: PageLimit(rawValue: 500)))
        #expect(first.items.count == 2 && first.items + second.items == all && second.next == nil)
    }
}
