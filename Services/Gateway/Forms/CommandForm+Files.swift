internal import Messaging
internal import Models

extension CommandForm {
    /// What people call the party whose a file is that comes with the form; nil for the reader's own.
    ///
    /// - Parameter place: what the address gives.
    func owner(
        of file: FileField, _ form: FormValues, _ place: [String: String], _ reader: PageReader
    ) async throws -> String? {
        guard reader.actor.party == nil, reader.actor.onBehalfOf == nil else { return nil }
        switch file.owner {
        case .party(let input): return form.lines(input).first
        case .ownerOfAction:
            let members = self.place.members(place, of: ShowAction.self)
            return try await server.ask(ShowAction.self, members, as: reader).owner.rawValue
        }
    }

    /// What the files are called that a form names, by their ids.
    func fileNames(in values: FormValues, for reader: PageReader) async -> [String: String] {
        let named = FileField.all(of: type).flatMap { values.lines($0.name) + values.lines(Self.base + $0.name) }
        let ids = Set(named.compactMap(AttachmentID.init(rawValue:)))
        guard reader.isSignedIn, !ids.isEmpty else { return [:] }
        return await withTaskGroup(of: (String, String)?.self) { group in
            for id in ids {
                group.addTask {
                    await server.block(ShowAttachment(attachment: id), as: reader).map {
                        (id.rawValue, $0.name.rawValue)
                    }
                }
            }
            var names: [String: String] = [:]
            for await case (let id, let name)? in group { names[id] = name }
            return names
        }
    }
}
