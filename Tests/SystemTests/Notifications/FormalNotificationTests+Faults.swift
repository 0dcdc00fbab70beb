import Foundation
import Messaging
import Models
import Testing

extension SystemTests.FormalNotifications.FormalNotificationTests {
    @Test("an expression that reaches nobody is seen in the preview, and sends nothing and takes no number")
    func nobody() async throws {
        let empty = try await party("empty", "WEOG")
        let draft = try await draft(to: "focal points of party empty", cc: "secretariat")
        let preview = try await eventually("the register") {
            let answer = try await secretariat.attempt(PreviewNotification(notification: draft.id))
            return answer.status == 200 ? try JSON.decode(NotificationPreview.self, from: answer.body) : nil
        }
        #expect(preview.recipients.map(\.recipientClass) == [.cc] && preview.total == 1)
        #expect(preview.blocked.map(\.party) == [empty])
        let expression = try RoleExpression(parsing: "focal points of party empty")
        let seen = try await secretariat.send(PreviewRecipients(expression: expression))
        #expect(seen.total == 0 && seen.recipients.isEmpty && seen.blocked.map(\.party) == [empty])
        let refused = try await secretariat.attempt(
            SendNotification(notification: draft.id, confirmation: preview.digest))
        #expect(refused.status == 422 && refused.problem?.errors?.first?.field == "to")
        #expect(refused.problem?.errors?.first?.detail == "reaches nobody")
        let name = Line(cutting: draft.id.rawValue)
        #expect(try await secretariat.send(ShowNotification(notification: name)).state == .draft)
        let again = try await secretariat.send(PreviewNotification(notification: draft.id))
        #expect(again.number == preview.number)
    }

    @Test("a program that opens every link of a mail, in whatever way reads, changes nothing; one click does")
    func scanner() async throws {
        let scanned = try await enter("scanned", "WEOG", .english)
        let formal = try await sent(to: "focal points of party scanned")
        _ = try await sent(to: "focal points of party scanned", kind: .information)
        let mails = try await eventually("both mails") {
            let mails = try backbone.mails(to: "scanned@example.org")
            return mails.count == 2 ? mails : nil
        }
        let links = mails.flatMap { $0.links }
        let unsubscribe = try #require(links.first { $0.contains("/unsubscribe/") }?.path)
        #expect(links.contains { $0.contains("/acknowledge/") })
        let api = try await backbone.api(as: nil)
        for link in links {
            for method in ["HEAD", "GET", "GET", "OPTIONS"] {
                let answer = try await api.exchange(method, try #require(link.path))
                #expect(answer.status < 500 && (method != "HEAD" || answer.body.isEmpty), "\(method) \(link)")
            }
        }
        #expect(try await report(formal).totals == ["none": 1])
        #expect(try await subscribed(scanned)[.information] == true)
        #expect(try await post(api, unsubscribe, "List-Unsubscribe=One-Click").status == 200)
        #expect(try await subscribed(scanned)[.information] == false)
    }

    @Test("once a contact has left the office, the links of its mails are not valid any more")
    func leaving() async throws {
        _ = try await enter("leaver", "WEOG", .english)
        let formal = try await sent(to: "focal points of party leaver")
        _ = try await sent(to: "focal points of party leaver", kind: .information)
        let links = try await eventually("both mails") {
            let links = try backbone.mails(to: "leaver@example.org").flatMap { $0.links }.compactMap(\.path)
                .filter { $0.contains("/acknowledge/") || $0.contains("/unsubscribe/") }
            return Set(links.map { $0.contains("/acknowledge/") }).count == 2 ? links : nil
        }
        let api = try await backbone.api(as: nil)
        for link in links { #expect(try await api.exchange("GET", link).status == 200) }
        _ = try await secretariat.send(
            EndFocalPoint(
                contact: try #require(ContactID(rawValue: "fp-leaver")),
                on: Instant.now.date.advanced(byDays: -1), reason: "Another post."))
        for link in links {
            try await eventually("the end of \(link)") { try await api.exchange("GET", link).status == 404 }
            let form = link.contains("/acknowledge/") ? "answer=cannot-act" : "List-Unsubscribe=One-Click"
            #expect(try await post(api, link, form).status == 404)
        }
        #expect(try await report(formal).totals == ["none": 1])
    }
}

extension ReceivedMail {
    /// Every address in it, in both of its parts and in its header.
    fileprivate var links: [String] {
        let text = header.joined(separator: " ") + " " + text + " " + html.replacing("&amp;", with: "&")
        return Array(Set(text.matches(of: /http:\/\/[^\s"<>\u{2066}-\u{2069}]+/).map { String($0.output) })).sorted()
    }
}
