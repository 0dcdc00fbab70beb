internal import Models

/// A part of a document, by the name under which the document's own lists know it.
struct Part: Sendable {
    let entry: ZipDirectory.Entry
    /// With `/` between folders and none in front.
    let name: String
    /// Whether the archive has it from the root of a disk.
    let isAbsolute: Bool

    /// Names are compared without case (ISO/IEC 29500-2, 6.2.2).
    var key: String { name.lowercased() }

    var ending: String { String(key[(key.lastIndex(of: ".").map { key.index(after: $0) } ?? key.endIndex)...]) }
}

/// The names in an archive, as writers of any kind put them there.
enum PartNames {
    /// - Throws: `Refused` for names that lead out of the folder to which an archive is unpacked, and for those that stand
    ///   twice.
    static func parts(of directory: ZipDirectory) throws -> [Part] {
        var known: Set<String> = []
        return try directory.entries.filter { !$0.isFolder }.map { entry in
            let part = try part(entry)
            guard known.insert(part.key).inserted else {
                throw FileInspection.Refused("is a ZIP archive that has its part “\(entry.shownName)” twice")
            }
            return part
        }
    }

    /// Old writers put `\` between folders, and some a `/` in front.
    private static func part(_ entry: ZipDirectory.Entry) throws -> Part {
        let slashed = entry.name.replacing("\\", with: "/")
        let isAbsolute = slashed.hasPrefix("/")
        let name = String(isAbsolute ? slashed.dropFirst() : slashed[...])
        let folders = name.split(separator: "/", omittingEmptySubsequences: false)
        guard !name.isEmpty, !folders.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }),
            !name.unicodeScalars.contains(where: { $0.value < 0x20 }), folders[0].dropFirst().first != ":"
        else {
            throw FileInspection.Refused("is an archive with a part that leads out of it: “\(entry.shownName)”")
        }
        return Part(entry: entry, name: name, isAbsolute: isAbsolute)
    }
}
