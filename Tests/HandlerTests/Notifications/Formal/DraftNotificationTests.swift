import Models
import Reactor
import Testing

extension NotificationsTests {
    @Suite("Draft and discard notifications")
    @Reactor struct DraftNotificationTests {
        private let secretariat = Speaker.secretariat

        @Test("A draft is shown as it was written, and is replaced whole by what is written under its id")
        func drafts() async throws {
            let day = try Cast.day(30)
            let about = try #require(ObjectPath(rawValue: "proposals/4"))
            let draft = try await secretariat.repeating(
                try Cast.notification(to: "co-chairs", cc: "secretariat", by: day, about: about), tells: false)
            #expect(draft.state == .draft && draft.number == nil && draft.sentAt == nil && draft.kind == .formal)
            #expect(draft.to.description == "co-chairs" && draft.cc?.description == "secretariat")
            #expect(draft.actionRequiredBy == day && draft.about == about && draft.reference == "WG/2026/1")
            #expect(draft.wordings == [Cast.wording(.english, .official), Cast.wording(.arabic, .courtesy)])
            #expect(try await shown(draft.id) == draft)
            #expect(try await drafts(.draft, for: secretariat).contains(draft.id))
            let replaced = try await secretariat.send(
                try Cast.notification(id: draft.id, to: "secretariat", kind: .information))
            #expect(replaced.id == draft.id && replaced.draftedAt == draft.draftedAt)
            #expect(replaced.kind == .information && replaced.cc == nil && replaced.about == nil)
            #expect(try await shown(draft.id) == replaced)
        }

        @Test("Nobody but the secretariat sees, writes, previews, sends or discards a draft")
        func others() async throws {
            let draft = try await secretariat.send(try Cast.notification(to: "co-chairs")).id
            let digest = try await secretariat.send(PreviewNotification(notification: draft)).digest
            let own = try await Cast.delegation().speaker
            for speaker in [Speaker.coChair, .ops, .everybody, own] {
                try await speaker.refusal(of: ShowNotification(notification: Line(cutting: draft.rawValue)), .notFound)
                #expect(try await drafts(.draft, for: speaker).isEmpty)
            }
            for speaker in [Speaker.coChair, .ops, own] {
                try await speaker.refusal(of: try Cast.notification(id: draft, to: "co-chairs"), .forbidden)
                try await speaker.refusal(of: PreviewNotification(notification: draft), .forbidden)
                try await speaker.refusal(of: DiscardNotification(notification: draft), .forbidden)
                try await speaker.refusal(of: SendNotification(notification: draft, confirmation: digest), .forbidden)
            }
        }

        @Test("What was discarded is neither written, previewed, sent nor discarded again, and is listed as such")
        func discards() async throws {
            let draft = try await secretariat.send(try Cast.notification(to: "co-chairs"))
            let digest = try await secretariat.send(PreviewNotification(notification: draft.id)).digest
            let discarded = try await secretariat.repeating(DiscardNotification(notification: draft.id), tells: false)
            #expect(discarded.state == .discarded && discarded.wordings == draft.wordings)
            #expect(try await shown(draft.id) == discarded)
            #expect(try await drafts(.discarded, for: secretariat).contains(draft.id))
            #expect(try await !drafts(.draft, for: secretariat).contains(draft.id))
            #expect(try await drafts(.discarded, for: .coChair).isEmpty)
            try await secretariat.refusal(of: DiscardNotification(notification: draft.id), .transitionRefused)
            try await secretariat.refusal(of: try Cast.notification(id: draft.id, to: "co-chairs"), .transitionRefused)
            try await secretariat.refusal(of: PreviewNotification(notification: draft.id), .transitionRefused)
            try await secretariat.refusal(
                of: SendNotification(notification: draft.id, confirmation: digest), .transitionRefused)
            try await secretariat.refusal(of: DiscardNotification(notification: .generate()), .notFound)
            try await secretariat.refusal(of: PreviewNotification(notification: .generate()), .notFound)
            try await secretariat.refusal(
                of: SendNotification(notification: .generate(), confirmation: digest), .notFound)
            try await secretariat.refusal(of: ShowNotification(notification: "nothing"), .notFound)
        }

        @Test("What cannot be sent later is refused by its field")
        func refusals() async throws {
            let official = Cast.wording(.english, .official)
            for (request, field) in [
                (try Cast.notification(to: "focal points of Nowhere"), "to"),
                (try Cast.notification(to: "co-chairs", cc: "focal points of Nowhere"), "cc"),
                (try Cast.notification(to: "focal points of the label regions of ABC4"), "to"),
                (try Cast.notification(to: "co-chairs", cc: "focal points of the owners of actions on ABC4"), "cc"),
                (try Cast.notification(to: "focal points minus opted out"), "to"),
                (try Cast.notification(to: "co-chairs", cc: "opted out"), "cc"),
                (try Cast.notification(to: "co-chairs", wordings: []), "wordings"),
                (try Cast.notification(to: "co-chairs", wordings: [official, official]), "wordings"),
                (
                    try Cast.notification(to: "co-chairs", wordings: [Cast.wording(.french, .courtesy), official]),
                    "wordings[0].authority"
                ),
                (try Cast.notification(to: "co-chairs", by: CalendarDate(rawValue: "9999-01-01")), "actionRequiredBy"),
                (try Cast.notification(to: "co-chairs", refersTo: try Cast.unsent), "refersTo"),
                (try Cast.notification(to: "co-chairs", about: ObjectPath(rawValue: "nowhere/4")), "about"),
            ] { try await secretariat.refusal(of: request, .invalid, field: field) }
            let optional = try Cast.notification(to: "focal points minus opted out", kind: .information)
            #expect(try await secretariat.send(optional).kind == .information)
        }

        private func shown(_ draft: NotificationID) async throws -> FormalNotification {
            try await secretariat.send(ShowNotification(notification: Line(cutting: draft.rawValue)))
        }

        private func drafts(_ state: NotificationState, for speaker: Speaker) async throws -> [NotificationID] {
            try await speaker.send(ListNotifications(state: state)).items.map(\.id)
        }
    }
}
