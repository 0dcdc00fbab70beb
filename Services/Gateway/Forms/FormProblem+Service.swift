internal import Localization
internal import Models

extension FormProblem {
    /// What concerns no input.
    init(_ text: String, language: String? = nil) { self.init(input: "", text: text, language: language) }

    /// What a service says of a form, in the reader's words. Where there are none for it, its own are shown, which are English:
    /// other readers are told so, and the language is marked.
    static func list(of problem: Models.Problem, _ shape: FormShape, _ words: FormWords) -> [FormProblem] {
        let texts = words.texts
        let foreign = words.english
        switch problem.code {
        case .confirmationNeeded: return [FormProblem(texts.text(.problemFresh))]
        case .unavailable, .tooManyRequests: return [FormProblem(texts.text(.busyText))]
        case .unauthenticated: return [FormProblem(texts.text(.problemStale))]
        default: break
        }
        var problems: [FormProblem] = []
        if problem.code == .conflict, !shape.hidden.isEmpty {
            problems.append(FormProblem(texts.text(.problemConflict)))
        }
        if problem.status == 403 { problems.append(FormProblem(texts.text(.problemForbidden))) }
        let known = list(of: problem, words)
        problems += known
        if known.isEmpty, let text = texts.detail(of: problem) {
            problems.append(FormProblem(text))
        } else if known.isEmpty, let detail = problem.detail {
            if foreign != nil { problems.append(FormProblem(texts.text(.problemRefused))) }
            problems.append(FormProblem(detail, language: foreign))
        }
        return problems
    }

    /// What is wrong with single fields.
    static func list(of problem: Models.Problem, _ words: FormWords) -> [FormProblem] {
        (problem.errors ?? []).map { error in
            let input = error.field.replacing("[", with: ".").replacing("]", with: "")
            let text = words.texts.text(of: error)
            let said = text ?? error.detail
            return FormProblem(
                input: input, text: "\(words.label(at: error.field))\(words.language.labelSeparator)\(said)",
                language: text == nil ? words.english : nil)
        }
    }
}
