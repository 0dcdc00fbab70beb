import Models
import Reactor
import Testing

@Suite("Consultations that were recorded wrong", .installation, .serialized)
@Reactor struct ConsultationCorrectionTests {
    private let secretariat = Speaker.secretariat

    @Test("A consultation is put right or withdrawn, and who attended is counted by what stands")
    func corrects() async throws {
        let (party, other, day) = (try await Cast.party(), try await Cast.party(), try Cast.today)
        let request = RecordConsultation(
            id: .generate(), region: "AG", city: "Nairobbi", hostCountry: "Kenya", starts: day, ends: day,
            format: .hybrid, attendance: [party])
        let recorded = try await secretariat.send(request)
        func count() async throws -> Int { try await secretariat.send(ShowAttendance()).byRegion["AG"] ?? 0 }
        #expect(try await count() == 1)
        let corrected = try await secretariat.repeating(
            CorrectConsultation(
                consultation: recorded.id, reason: "A slip.", city: "Nairobi", attendance: [party, other],
                clear: [.hostCountry]))
        #expect(corrected.city == "Nairobi" && corrected.hostCountry == nil && corrected.attendance == [party, other])
        let former = try #require(corrected.corrections?.first?.former)
        #expect(former.map(\.field.rawValue) == ["city", "hostCountry", "attendance"])
        #expect(former.first?.value == "Nairobbi")
        #expect(try await secretariat.send(request) == corrected)
        #expect(try await count() == 2)

        try await refuses(
            CorrectConsultation(consultation: recorded.id, reason: "R", ends: day.advanced(byDays: -1)), secretariat,
            422, field: "ends")
        try await refuses(
            CorrectConsultation(consultation: recorded.id, reason: "R", attendance: [party, party]), secretariat, 422,
            field: "attendance")
        try await refuses(
            CorrectConsultation(consultation: recorded.id, reason: "R"), secretariat, 422, field: "region")
        try await secretariat.refusal(
            of: CorrectConsultation(consultation: .generate(), reason: "R", city: "C"), .notFound)
        let withdrawal = WithdrawConsultation(consultation: recorded.id, reason: "It was called off.")
        #expect(try await Speaker.coChair.attempt(withdrawal).status == 403)
        let withdrawn = try await secretariat.repeating(withdrawal)
        #expect(withdrawn.withdrawnAt != nil && withdrawn.corrections?.map(\.isWithdrawal) == [false, true])
        #expect(try await count() == 0)
        #expect(try await secretariat.send(ListConsultations()).items.isEmpty)
        #expect(try await secretariat.send(ListConsultations(withdrawn: true)).items == [withdrawn])
        try await secretariat.refusal(of: withdrawal, .transitionRefused)
    }
}
