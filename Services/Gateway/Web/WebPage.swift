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

/// A part that a page may have hundreds of, as a list of choices has: it says its members itself, since to look them up takes
/// longer than to show them. Each goes through ``ShownPart/shown(_:)``: one that is nil hides what is further out.
protocol ListedPart: PagePart, MustacheParent {}

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

    /// A member as templates see it.
    static func shown(_ value: Any) -> Any {
        // Most are: to compare types is quicker than to cast.
        let type = type(of: value)
        if type == Bool.self || type == Int.self { return value }
        if type == String.self || type == String?.self {
            return (value as? String).map(ShownText.init) ?? NSNull()
        }
        return switch value {
        case let optional as any OptionalMember: optional.value.map(shown) ?? NSNull()
        case let part as any ListedPart: part
        case let part as any PagePart: ShownPart(part)
        case let list as any PartList: list.parts
        case let texts as [String]: texts.map(ShownText.init)
        default: value
        }
    }
}

/// A text that says how it is written, so that a template does not ask of it what else it could be.
private struct ShownText: MustacheCustomRenderable, MustacheParent {
    let renderText: String
    let isNull = false

    func child(named name: String) -> Any? { nil }
}

private protocol PartList {
    var parts: [Any] { get }
}

extension Array: PartList where Element: PagePart {
    fileprivate var parts: [Any] { Element.self is any ListedPart.Type ? self : map { ShownPart($0) } }
}

private protocol OptionalMember {
    var value: Any? { get }
}

extension Optional: OptionalMember {
    fileprivate var value: Any? { map { $0 } }
}
