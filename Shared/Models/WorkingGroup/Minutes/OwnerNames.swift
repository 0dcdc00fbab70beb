/// Who can own an action, by every name that leads to a party or to a unit of the secretariat.
public struct OwnerNames: Sendable, Equatable {
    private var owners: [String: PartyID] = [:]

    /// The secretariat as a whole, when a line names it and no unit of it.
    public static let secretariat: PartyID = {
        guard let id = PartyID(rawValue: "unit-secretariat") else { preconditionFailure("this is an id") }
        return id
    }()

    /// - Parameter names: of each owner all that lead to it, its id among them; in whatever case.
    public init(_ names: [(name: String, owner: PartyID)]) {
        for (name, owner) in names { owners[name.lowercased()] = owner }
        for name in ["secretariat", Self.secretariat.rawValue] { owners[name] = Self.secretariat }
    }

    /// The owner of a name, with or without an article or quotation marks around it.
    public func find(_ name: String) -> PartyID? {
        let plain = name.lowercased().trimmed(of: "“”\"'«»")
        if let owner = owners[plain] { return owner }
        return plain.hasPrefix("the ") ? owners[String(plain.dropFirst(4)).trimmed(of: "“”\"'«»")] : nil
    }
}

extension String {
    fileprivate func trimmed(of signs: String) -> String {
        var text = self[...]
        while let first = text.first, signs.contains(first) { text.removeFirst() }
        while let last = text.last, signs.contains(last) { text.removeLast() }
        return String(text)
    }
}
