internal import Models

/// What a reader may do with a row of a list, or with a part of an object, that has no page of its own: the forms of its commands.
struct RecordActs: Sendable {
    private let reader: PageReader
    /// What the address of the page gives.
    private let values: [String: String]

    /// Whose rows are people: what is done to somebody is done by their id.
    private static let people: Set<String> = ["focal-points", "office-contacts", "alternates", "delegates"]
    /// What the rows of some lists are called in the addresses of their commands.
    static let nouns = ["observers": "accreditations"]

    init(_ reader: PageReader, _ values: [String: String] = [:]) { (self.reader, self.values) = (reader, values) }

    /// - Parameters:
    ///   - noun: what the list is of, as addresses have it, e.g. `focal-points`.
    ///   - members: of the row.
    func links(for noun: String, _ members: [String: JSONValue]) -> [PageLink] {
        guard reader.isSignedIn else { return [] }
        let words = FormWords(reader.language)
        return (Self.forms[Self.nouns[noun] ?? noun] ?? []).compactMap { type, place in
            guard reader.may(type), let last = place.placeholders.last,
                let address = place.filled(with: given(members, last))
            else { return nil }
            return PageLink(address: reader.address(address), words: words.title(of: type))
        }
    }

    /// The forms of what is done to a row, by what its list is of.
    private static let forms: [String: [(type: any Request.Type, place: CommandPlace)]] = {
        var forms: [String: [(type: any Request.Type, place: CommandPlace)]] = [:]
        for form in RequestCatalogue.forms where ObjectPlaces.page(form.place.object) == nil {
            for noun in persons(form.place).union(form.place.rowNoun.map { [$0] } ?? []) {
                forms[noun, default: []].append(form)
            }
        }
        return forms
    }()

    /// The lists of those to whom it is done by their id, whatever office they are in.
    private static func persons(_ place: CommandPlace) -> Set<String> {
        switch place.object {
        case "/tokens/{actor}": people
        case "/persons/{person}": ["delegates"]
        default: []
        }
    }

    private func given(_ members: [String: JSONValue], _ last: String) -> [String: String] {
        var given = values.merging(members.compactMapValues(\.asText)) { _, own in own }
        if members[last]?.asText == nil { given[last] = (members["id"] ?? members["number"])?.asText }
        return given
    }
}

extension CommandPlace {
    /// What a list of its objects is called in an address: `focal-points` of `/focal-points/{contact}`.
    var rowNoun: String? {
        guard !placeholders.isEmpty else { return nil }
        return object.split(separator: "/").last { !$0.hasPrefix("{") }.map(String.init)
    }
}
