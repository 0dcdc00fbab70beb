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

    /// The object that the form is about.
    struct Recorded {
        let object: JSONValue
        /// The version, and the fields that the form changes.
        let values: FormValues
    }

    /// - Returns: nil where the form begins with nothing of an object.
    func onRecord(_ context: WebContext, _ reader: PageReader) async throws -> Recorded? {
        guard let show = ObjectPlaces.page(place.object) else { return nil }
        let shape = FormShape(of: type, place, reader)
        let versions = shape.hidden.filter { FormShape.known.contains($0.name) }
        guard changes || !versions.isEmpty else { return nil }
        let members = place.members(context.placeValues(of: place.placeholders), of: show)
        let object = try await server.answer(to: show, members, as: reader)
        var known = object.fields
        for name in ["basedOn", "seen"] where known[name] == nil { known[name] = known["version"] }
        guard changes else { return Recorded(object: object, values: FormValues(known, versions)) }
        let zone = known.zone(within: nil)
        known = try await FormClock(zone ?? .utc).times(known, shape.visible, server.pool)
        var values = FormValues(known, versions + shape.visible)
        for (name, text) in FormValues(known, shape.visible).inputs { values[Self.base + name] += [text] }
        if let zone { values[FormClock.input] = [zone.rawValue] }
        return Recorded(object: object, values: values)
    }

    /// What differs from what is on record; what was emptied is named in `clear`, where the command has that.
    ///
    /// - Parameter clock: of the object, where the form has no zone of its own.
    func changed(
        _ members: [String: JSONValue], from present: FormValues, _ clock: FormClock, _ shape: FormShape,
        _ reader: PageReader
    ) async throws -> [String: JSONValue] {
        var before = FormReader(present, FormWords(reader.language))
        let clock = present.text("zone") == nil ? clock : FormClock(of: present)
        let known = try await clock.instants(
            before.members(of: shape.visible.filter { !$0.isRequired }), shape.visible, server.pool)
        var result = members.filter { name, value in known[name] != value }
        let emptied = known.keys.filter { members[$0] == nil && shape.clearable.contains($0) }.sorted()
        if !emptied.isEmpty { result["clear"] = .array(emptied.map { .string($0) }) }
        return result
    }
}
