import Foundation
import Messaging
import Models
import Testing

extension SystemTests {
    @Suite("The days on which actions are due", .backbone(), .serialized)
    struct DueDayTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        private func refuses(
            _ path: String, _ body: String, _ field: String, _ api: API, _ place: SourceLocation = #_sourceLocation
        ) async throws {
            let answer = try await api.exchange("POST", "/api/v1/\(path)", body: Array(body.utf8))
            let fields = answer.problem?.errors?.map(\.field) ?? []
            #expect(answer.status == 422 && fields.contains(field), "\(body): \(answer.text)", sourceLocation: place)
        }

        @Test("an action is late when its last day is over, in its zone; an extension gives it whole days, too")
        func lastDay() async throws {
            let cast = try await ActionCast(backbone)
            let party = try await cast.party()
            let zone = try #require(TimeZoneName(rawValue: "America/Santiago"))
            let day = try #require(CalendarDate(rawValue: "2027-09-04"))
            let action = try await cast.secretariat.send(
                ProposeAction(title: "Of a day", owner: party, starts: day, due: day, zone: zone))
            // The clocks of the zone are put forward at midnight: the day after begins at 01:00.
            #expect(action.startsAt?.description == "2027-09-04T04:00:00Z")
            #expect(action.dueAt.description == "2027-09-05T04:00:00Z" && action.due == day && action.starts == day)
            let owner = try await cast.focalPoint(party)
            let id = ExtensionID.generate()
            _ = try await owner.send(
                RequestExtension(action: action.id, id: id, due: day.advanced(byDays: 1), reason: "A day."))
            let extended = try await cast.coChair.send(DecideExtension(extension: id, approve: true))
            #expect(extended.due == day.advanced(byDays: 1) && extended.dueAt.description == "2027-09-06T03:00:00Z")

            let today = try await cast.today
            let soon = try await cast.secretariat.send(
                ProposeAction(title: "Of today", owner: party, due: today.advanced(byDays: 1), zone: .utc))
            func isOverdue() async throws -> Bool { try await owner.send(ShowAction(action: soon.id)).isOverdue }
            let left = soon.dueAt.microseconds - (try await cast.now).microseconds
            try await cast.forward(days: Double(left / 1_000_000 - 31) / 86_400)
            #expect(try await !isOverdue())
            try await cast.forward(days: 32 / 86_400)
            #expect(try await isOverdue())
        }

        @Test("what no zone can hold is refused by its field, in the preview of minutes as in the minutes")
        func tooFar() async throws {
            let cast = try await ActionCast(backbone)
            let party = try await cast.party()
            let session = try await cast.session()
            _ = try await cast.secretariat.send(MoveSession(session: session, move: .open))
            for zone in ["UTC", "America/Santiago", "Pacific/Pago_Pago", "Etc/GMT+12", "Pacific/Kiritimati"] {
                for (date, field) in [
                    (#""due":"9999-12-31""#, "due"), (#""due":"0001-01-01""#, "due"),
                    (#""dueAt":"9999-12-31T23:59:59Z""#, "dueAt"), (#""dueAt":"0001-01-01T00:00:00Z""#, "dueAt"),
                    (#""due":"2027-12-31","starts":"0001-01-01""#, "starts"),
                    (#""due":"2027-12-31","startsAt":"0001-01-01T00:00:00Z""#, "startsAt"),
                ] {
                    try await refuses(
                        "actions", #"{"title":"T","owner":"\#(party)","zone":"\#(zone)",\#(date)}"#, field,
                        cast.secretariat)
                }
                let action = try await cast.secretariat.send(
                    ProposeAction(
                        title: "T", owner: party, due: try await cast.today.advanced(byDays: 30),
                        zone: TimeZoneName(rawValue: zone)))
                let owner = try await cast.focalPoint(party)
                try await refuses(
                    "actions/\(action.id)/extensions", #"{"due":"9999-12-31","reason":"R"}"#, "due", owner)
                try await refuses(
                    "actions/\(action.id)/extensions", #"{"dueAt":"9999-12-31T23:59:59Z","reason":"R"}"#, "dueAt", owner
                )
                let plan = #"{"title":"T","format":"online","zone":"\#(zone)","#
                try await refuses(
                    "sessions", plan + #""startsAt":"0001-01-01T00:00:00Z","endsAt":"2027-01-01T00:00:00Z"}"#,
                    "startsAt",
                    cast.secretariat)
                try await refuses(
                    "sessions", plan + #""startsAt":"2027-01-01T00:00:00Z","endsAt":"9999-12-31T23:59:59Z"}"#, "endsAt",
                    cast.secretariat)
            }
            let text = Prose(cutting: "action: \(party) to wait due 9999-12-31")
            let preview = try await cast.coChair.send(PreviewMinutes(session: session, text: text))
            #expect(!preview.isReadable && preview.unreadable.first?.detail.rawValue.contains("calendar") == true)
            let recorded = try await cast.coChair.attempt(RecordMinutes(session: session, text: text))
            #expect(recorded.status == 422 && recorded.problem?.errors?.first?.field == "text")
        }
    }
}
