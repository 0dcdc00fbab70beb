internal import CLI
internal import Foundation
internal import Models

extension NotificationsScene {
    /// Private addresses for programs that read feeds and calendars.
    func subscribe(_ stage: inout Stage) async throws {
        let (first, second) = (LinkSecret.generate(), LinkSecret.generate())
        let feed = FeedID.generate()
        try await stage.step("N13 Notifications are an Atom feed") {
            _ = try await cast.focalPoint.send(
                CreateFeed(id: feed, kind: .notifications, secret: first, language: .spanish))
            let text = try await document("notifications.atom", first)
            try expect("Atom", text.contains("xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"es\""), true)
            return "\(feed): \(text.components(separatedBy: "<entry>").count - 1) entries"
        }
        try await stage.step("N13 Deadlines are a calendar") {
            let secret = LinkSecret.generate()
            let calendar = try await cast.focalPoint.send(CreateFeed(kind: .deadlines, secret: secret))
            let text = try await document("deadlines.ics", secret)
            try expect("deadlines", text.contains("\r\nDTSTART"), true)
            _ = try await cast.focalPoint.send(RevokeFeed(feed: calendar.id))
            return "\(calendar.id): \(text.components(separatedBy: "BEGIN:VEVENT").count - 1) events"
        }
        try await stage.step("N13 An address is changed, then ended") {
            _ = try await cast.focalPoint.send(RotateFeed(feed: feed, secret: second))
            try expect("the old address", try await status("notifications.atom", first), 404)
            try expect("the new address", try await status("notifications.atom", second), 200)
            _ = try await cast.focalPoint.send(RevokeFeed(feed: feed))
            try expect("a revoked address", try await status("notifications.atom", second), 404)
            return "\(feed) opens nothing any more"
        }
    }

    private func document(_ file: String, _ secret: LinkSecret) async throws -> String {
        let answer = try await cast.observer.get("/feeds/\(secret.rawValue)/\(file)")
        try expect("status", answer.status, 200)
        return String(decoding: answer.body, as: UTF8.self)
    }

    private func status(_ file: String, _ secret: LinkSecret) async throws -> Int {
        try await cast.observer.get("/feeds/\(secret.rawValue)/\(file)").status
    }
}
