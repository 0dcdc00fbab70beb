internal import Hummingbird
internal import Messaging
internal import Models

/// What a form begins with that changes an object, and what it then sends.
extension CommandForm {
    /// Before the names of inputs that carry what a form began with: what is sent is what differs from that.
    static let base = "was."

    /// Whether the form begins with what is on record, and sends what differs from it.
    var changes: Bool {
        let verb = definition.name.rawValue.split(separator: ".").last ?? ""
        return ["revise", "correct", "change"].contains(verb) && !place.placeholders.isEmpty
    }

    /// What the object is like that the form is about: the version, and the fields that the form changes.
    func onRecord(_ context: WebContext, _ reader: PageReader) async throws -> FormValues {
        guard let show = ObjectPlaces.page(place.object) else { return FormValues() }
        let shape = FormShape(of: type, place, reader)
        guard changes || !shape.hidden.isEmpty else { return FormValues() }
        let members = place.members(context.placeValues(of: place.placeholders), of: show)
        guard let owner = show.definition.name.owner else { return FormValues() }
        let answer = try await server.bus.call(
            show.definition.name, try JSON.encode(JSONValue.object(members)), to: owner, as: reader.token,
            key: MessageID(), traceparent: nil)
        guard case .object(var known) = try JSON.decode(JSONValue.self, from: answer) else { return FormValues() }
        for name in ["basedOn", "seen"] where known[name] == nil { known[name] = known["version"] }
        var values = FormValues(known, changes ? shape.hidden + shape.visible : shape.hidden)
        guard changes else { return values }
        for (name, text) in FormValues(known, shape.visible).inputs { values[Self.base + name] += [text] }
        return values
    }

    /// What differs from what is on record; what was emptied is named in `clear`, where the command has that.
    func changed(
        _ members: [String: JSONValue], from present: FormValues, _ shape: FormShape, _ reader: PageReader
    ) -> [String: JSONValue] {
        var before = FormReader(present, FormWords(reader.language))
        let known = before.members(of: shape.visible.filter { !$0.isRequired })
        var result = members.filter { name, value in known[name] != value }
        let emptied = known.keys.filter { members[$0] == nil && shape.clearable.contains($0) }.sorted()
        if !emptied.isEmpty { result["clear"] = .array(emptied.map { .string($0) }) }
        return result
    }
}
