internal import Models

/// One question of a form: its label, its hint, what is wrong with it, and the input that it has.
struct FormField: PagePart {
    let name: String
    let id: String
    let label: String
    let labelLanguage: String?
    var hint: String?
    let isOptional: Bool
    var error: String?
    var errorLanguage: String?

    /// What is on record by now, where somebody changed it meanwhile.
    var onRecord: String?
    /// The ids of what describes the input.
    var describedBy: String?

    // One of these.
    var line: Line?
    var prose: Prose?
    var choice: Choice?
    var select: Choice?
    var date: Day?
    var group: Group?
    var rows: Rows?
    var many: Many?
    var file: File?

    struct Line: PagePart {
        let value: String
        let type: String
        let mode: String?
        let limit: Int
        /// The id of the list of what is suggested.
        let list: String?
    }

    /// Several inputs for one field.
    struct Many: PagePart {
        let inputs: [Input]
        let list: String?
        let add: String
        let addWords: String
    }

    /// Files that stand in the form, each to be taken out, and an input for more.
    struct File: PagePart {
        let kept: [Option]
        let isMany: Bool
        /// The endings of names.
        let accepted: String
        let languages: [Option]
    }

    struct Input: PagePart {
        let id: String
        let value: String
    }

    struct Prose: PagePart {
        let value: String
    }

    struct Choice: PagePart {
        /// `radio` or `checkbox`.
        let type: String
        let options: [Option]
        /// Whether all time zones follow.
        var hasZones = false
    }

    struct Option: ListedPart {
        let id: String
        let value: String
        let words: String
        let isChosen: Bool

        func child(named name: String) -> Any? {
            switch name {
            case "id": ShownPart.shown(id)
            case "value": ShownPart.shown(value)
            case "words": ShownPart.shown(words)
            case "isChosen": isChosen
            default: nil
            }
        }
    }

    struct Day: PagePart {
        let day: String
        let dayWords: String
        let months: [Option]
        let monthWords: String
        let year: String
        let yearWords: String
        let time: Time?
    }

    struct Time: PagePart {
        let value: String
        let words: String
        /// By which clock it is meant.
        let hint: String
    }

    struct Group: PagePart {
        let fields: [FormField]
    }

    struct Rows: PagePart {
        let rows: [Row]
        let add: String
        let addWords: String
    }

    struct Row: PagePart {
        let name: String
        let title: String
        let fields: [FormField]
        let takeOut: String
        let takeOutWords: String
    }
}
