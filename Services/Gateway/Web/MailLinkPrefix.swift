internal import HTTPTypes
internal import Hummingbird
internal import Models

/// The link of a mail as a place before the address of a page, `/l/SECRET/actions/4`: there one acts as whom the mail was sent to,
/// without signing in, on what the mail is about.
struct MailLinkPrefix: Sendable, Equatable {
    let secret: LinkSecret
    /// What the mail is about.
    let about: ObjectPath

    /// The secret, and the address behind it.
    ///
    /// - Returns: nil for an address that is not of an object on which links act.
    static func split(_ path: String) -> (LinkSecret, String)? {
        let mark = LinkPurpose.act.route.filled(with: [""])
        guard path.hasPrefix(mark) else { return nil }
        let rest = path.dropFirst(mark.count)
        guard let slash = rest.firstIndex(of: "/"), let secret = LinkSecret(rawValue: String(rest[..<slash])) else {
            return nil
        }
        let place = String(rest[slash...])
        return LinkedActs.isActedOn(place.dropFirst()) ? (secret, place) : nil
    }

    /// The address with the link before it, where the link is good for it: pages of the object, and forms of what it lets one do.
    ///
    /// - Parameter current: where the reader is.
    func place(_ place: String, from current: String) -> String {
        isGood(for: place, from: current) ? LinkPurpose.act.route.filled(with: [secret.rawValue]) + place : place
    }

    private func isGood(for place: String, from current: String) -> Bool {
        let asked = Self.segments(of: place)
        let form = form(at: asked)
        if let form, form.placeholders.isEmpty { return true }
        guard form != nil || asked.count == 2 else { return false }
        let (object, here) = (asked.prefix(2), Self.segments(of: current).prefix(2))
        // Of the address with the id one is led on to that with the number.
        let isByID =
            here.last.map { MessageID(rawValue: String($0)) != nil && about.rawValue.hasSuffix("/\($0)") } ?? false
        return object == here || isByID && object.first == here.first
    }

    /// The form at an address, of a command that the link is for.
    private func form(at asked: [Substring]) -> CommandPlace? {
        let names = Set(LinkedActs.requests(about: about).map(\.rawValue))
        return RequestCatalogue.forms.first { type, place in
            guard names.contains(type.definition.name.rawValue) else { return false }
            let parts = place.pattern.split(separator: "/")
            return parts.count == asked.count && zip(parts, asked).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
        }?.place
    }

    private static func segments(of place: String) -> [Substring] {
        place.prefix { $0 != "?" }.split(separator: "/")
    }
}

extension Request {
    /// What stands before the address, where somebody comes by the link of a mail.
    var mailLink: LinkSecret? { headers[.mailLink].flatMap(LinkSecret.init(rawValue:)) }
}

extension HTTPField.Name {
    /// By which link of a mail somebody comes. No client can set it.
    static var mailLink: HTTPField.Name {
        guard let name = HTTPField.Name("NPP16-Mail-Link") else { preconditionFailure("a valid name of a field") }
        return name
    }
}
