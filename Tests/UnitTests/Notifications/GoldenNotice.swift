import Foundation
import Models

@testable import Localization
@testable import Messaging
@testable import Notices

/// The notice of a golden event.
struct GoldenNotice {
    let notice: Notice

    /// - Parameters:
    ///   - title: put in the place of every title of the event.
    ///   - names: of the parties that it names, in their order, over and over.
    init(
        of type: any Notifiable.Type, title: String? = nil, names: [NoticeName] = [], groups: GroupNames = GroupNames()
    ) throws {
        notice = try Self.notice(type, title: title, names: names, groups: groups)
    }

    private static func notice<Told: Notifiable>(
        _ type: Told.Type, title: String?, names: [NoticeName], groups: GroupNames
    ) throws -> Notice {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Golden/\(type.type).json")
        var value = try JSON.decode(JSONValue.self, from: Array(try Data(contentsOf: file)))
        if let title { value = titled(value, title) }
        let event = try JSON.decode(type, from: try JSON.encode(value))
        var known: [PartyID: NoticeName] = [:]
        for party in event.parties + event.mentioned where known[party] == nil && !names.isEmpty {
            known[party] = names[known.count % names.count]
        }
        return event.notice(
            NoticeContext(
                names: known, clock: ZoneClock(zone: .utc, times: []), prefix: ProposalPrefix(rawValue: "P"),
                groups: groups, now: Instant(microseconds: 4_000_000_000_000_000)))
    }

    private static func titled(_ value: JSONValue, _ title: String) -> JSONValue {
        switch value {
        case .array(let items): .array(items.map { titled($0, title) })
        case .object(let members):
            .object(
                Dictionary(
                    uniqueKeysWithValues: members.map { key, value in
                        (key, key == "title" ? .string(title) : titled(value, title))
                    }))
        default: value
        }
    }
}
