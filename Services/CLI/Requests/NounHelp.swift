internal import ArgumentParser
internal import Models

/// What can be done with the objects of a noun: `npp16 actions`, and what may have been meant by a word that is none.
enum NounHelp {
    /// - Returns: nil where the first word is neither a noun nor near one.
    static func text(for arguments: [String], beside commands: [String]) -> (text: String, isAsked: Bool)? {
        guard let noun = arguments.first, !noun.hasPrefix("-"), !commands.contains(noun) else { return nil }
        let verbs = requests.filter { RequestWords.words(of: $0.definition.name).first == noun }
        guard !verbs.isEmpty else {
            let known = Set(requests.compactMap { RequestWords.words(of: $0.definition.name).first } + commands)
            let hint =
                NearNames(known.map { (name: $0, shown: "`npp16 \($0)`") }).hint(for: noun).map { " \($0)" } ?? ""
            return ("npp16: “\(noun)” is no command.\(hint) `npp16 --help` and `npp16 requests` list them.", false)
        }
        let rest = arguments.dropFirst().filter { !["--help", "-h", "help"].contains($0) }
        let lines = verbs.map { request in
            "  " + RequestWords.words(of: request.definition.name).joined(separator: " ").padded(to: 32)
                + request.definition.summary.oneLine(atMost: Terminal.width.map { max(20, $0 - 34) } ?? .max)
        }
        let list = "COMMANDS:\n" + lines.joined(separator: "\n") + "\n\n`npp16 \(noun) VERB --help` explains one."
        guard let verb = rest.first else { return (list, true) }
        let hint =
            NearNames(
                verbs.map { RequestWords.words(of: $0.definition.name)[1] }.map {
                    (name: $0, shown: "`npp16 \(noun) \($0)`")
                }
            ).hint(for: verb).map { " \($0)" } ?? ""
        return ("npp16: “\(noun) \(verb)” is no command.\(hint)\n\n\(list)", false)
    }

    private static var requests: [any Request.Type] { RequestCatalogue.all.filter { $0.definition.route != nil } }
}
