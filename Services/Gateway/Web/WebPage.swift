internal import Foundation
internal import Localization
internal import Mustache

/// What a template shows. A page holds words in the reader's language, addresses and lists, and no logic: it is made by an
/// initializer that asks nobody, so that a test can make it for every role and state.
///
/// In a template its members go by their names; `t.` is before the key of a text (``TextKey``).
protocol WebPage: PagePart {
    static var template: PageTemplate { get }
    var frame: Frame { get }
}

/// A part of a page. Where it has a member, one of the same name further out is not seen, even if its own is nil.
protocol PagePart: Sendable {}

/// A page or a part of one as templates see it: its members by their names, looked up once, and the parts within it likewise.
struct ShownPart: MustacheParent {
    private let members: [String: Any]

    init(_ part: any PagePart) {
        let children = Mirror(reflecting: part).children
        var members: [String: Any] = Dictionary(minimumCapacity: children.count)
        for child in children { if let name = child.label { members[name] = Self.shown(child.value) } }
        self.members = members
    }

    func child(named name: String) -> Any? { members[name] }

    private static func shown(_ value: Any) -> Any {
        // Most are: to compare types is quicker than to cast.
        let type = type(of: value)
        if type == String.self || type == Bool.self || type == Int.self { return value }
        return switch value {
        case let optional as any OptionalMember: optional.value.map(shown) ?? NSNull()
        case let part as any PagePart: ShownPart(part)
        case let parts as [any PagePart]: parts.map(ShownPart.init)
        default: value
        }
    }
}

private protocol OptionalMember {
    var value: Any? { get }
}

extension Optional: OptionalMember {
    fileprivate var value: Any? { map { $0 } }
}
