// Derives initializers and schemas from the structures in Shared/Models and writes them to Shared/Models/Derived; and that
// words, validated texts and validated numbers are stored as what they wrap, to Shared/Storage/Derived. Collects the patterns
// of the texts in which services refuse, to Shared/Localization/Derived.
//
//     generate            writes what has changed
//     generate check      writes nothing, and ends with 1 where something would change
import Foundation
import SwiftParser
import SwiftSyntax

let models = URL(filePath: "Shared/Models")
let derived = models.appending(path: "Derived")
let storage = URL(filePath: "Shared/Storage")
let localization = URL(filePath: "Shared/Localization")
let isCheck = CommandLine.arguments.dropFirst().first == "check"

do {
    let misuses = try Generation(
        models: models, derived: derived, storage: storage, localization: localization
    ).run(writing: !isCheck)
    for misuse in misuses { FileHandle.standardError.write(Data("\(misuse)\n".utf8)) }
    exit(misuses.isEmpty ? 0 : 1)
} catch {
    FileHandle.standardError.write(Data("error: \(error)\n".utf8))
    exit(1)
}

/// Reads all model files, and writes one derived file for each folder of them.
struct Generation {
    let models: URL
    let derived: URL
    let storage: URL
    let localization: URL

    /// - Returns: what stands in the way, or what would change where nothing is written.
    func run(writing: Bool) throws -> [Misuse] {
        var misuses: [Misuse] = []
        var texts: [String: String] = [:]
        var stored: Set<String> = []
        for (folder, files) in try folders() {
            var structures: [Structure] = []
            for file in files {
                let source = Parser.parse(source: try String(contentsOf: file, encoding: .utf8))
                let reader = StructureReader(path: file.path, source: source)
                structures += reader.structures
                misuses += reader.misuses
                stored.formUnion(StoredValueReader(source: source).names)
            }
            let parts = structures.sorted { $0.name < $1.name }.map { Derivation(structure: $0).text }
                .filter { !$0.isEmpty }
            if !parts.isEmpty { texts[file(of: folder)] = Self.head + parts.joined(separator: "\n") }
        }
        misuses += try settle(texts, in: derived, writing: writing)
        let conformances = try [storedValues: Self.head + conformances(of: stored)]
        misuses += try settle(conformances, in: storage.appending(path: "Derived"), writing: writing)
        let collection = try PatternCollection(files: sources())
        let patterns = [
            "RefusalPatterns.swift": Self.mark(of: "the texts of problems in all sources") + collection.text
        ]
        let settled = try settle(patterns, in: localization.appending(path: "Derived"), writing: writing)
        return misuses + collection.misuses + settled
    }

    /// All that refuses: what services and libraries are made of, but for what is derived, and for what asks them.
    private func sources() throws -> [(path: String, text: String)] {
        try ["Shared", "Services"].flatMap { root in
            let all = FileManager.default.enumerator(at: URL(filePath: root), includingPropertiesForKeys: nil)
            let files = (all?.compactMap { $0 as? URL } ?? []).filter {
                $0.pathExtension == "swift"
                    && !["/Derived/", "/Services/CLI/", "/Services/Tour/"].contains(where: $0.path.contains)
            }
            return try files.sorted { $0.path < $1.path }.map {
                (path: $0.path, text: try String(contentsOf: $0, encoding: .utf8))
            }
        }
    }

    private let storedValues = "StoredValues+Derived.swift"

    /// Those that say by themselves how they are stored are left to it.
    private func conformances(of stored: Set<String>) throws -> String {
        let byHand = try String(contentsOf: storage.appending(path: "StoredValues.swift"), encoding: .utf8)
        let lines = stored.sorted().filter { !byHand.contains("extension \($0): PostgresValue") }
            .map { "extension \($0): PostgresValue {}\n" }
        return "public import Models\npublic import Postgres\n\n" + lines.joined()
    }

    private static let head = mark(of: "the structures beside it")

    private static func mark(of origin: String) -> String {
        """
        // swift-format-ignore-file
        // Derived from \(origin) by `make generate`; edited by nobody.


        """
    }

    /// The folders of models with their files, all in the order of their names.
    private func folders() throws -> [(String, [URL])] {
        var folders: [String: [URL]] = [:]
        let all = FileManager.default.enumerator(at: models, includingPropertiesForKeys: nil)
        for case let file as URL in all ?? .init() where file.pathExtension == "swift" {
            let folder = file.deletingLastPathComponent().path
            if folder.hasPrefix(derived.path) { continue }
            folders[String(folder.dropFirst(models.path.count).drop { $0 == "/" }), default: []].append(file)
        }
        return folders.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted { $0.path < $1.path }) }
    }

    /// `WorkingGroup/Actions` becomes `WorkingGroup+Actions.swift`: one module has no two files of one name.
    private func file(of folder: String) -> String {
        (folder.isEmpty ? "Models" : folder.replacing("/", with: "+")) + "+Derived.swift"
    }

    /// Brings a folder of derived files to what they must be.
    private func settle(_ texts: [String: String], in derived: URL, writing: Bool) throws -> [Misuse] {
        let present = (try? FileManager.default.contentsOfDirectory(atPath: derived.path)) ?? []
        var stale: [Misuse] = []
        for name in Set(present).union(texts.keys).sorted() {
            let file = derived.appending(path: name)
            let text = texts[name]
            if (try? String(contentsOf: file, encoding: .utf8)) == text { continue }
            guard writing else {
                stale.append(Misuse(description: "\(file.path): is stale, run `make generate`"))
                continue
            }
            try FileManager.default.createDirectory(at: derived, withIntermediateDirectories: true)
            if let text { try Data(text.utf8).write(to: file) } else { try FileManager.default.removeItem(at: file) }
        }
        return stale
    }
}
