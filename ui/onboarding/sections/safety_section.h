#pragma once

#include "ui/onboarding/sections/profile_section.h"

class QButtonGroup;

namespace steady {

/// Some yes-or-no questions that are answered all together or not at all. "No to all" answers what
/// is left with one press.
class QuestionBlock : public QWidget {
    Q_OBJECT

 public:
    QuestionBlock(QString const& key, QStringList const& questions, QWidget* parent = nullptr);

    /// Shows a button instead of the questions until somebody wants to answer them.
    void fold(QString const& words);
    void unfold();

    int count() const { return static_cast<int>(m_groups.size()); }
    int answered() const;
    bool saysYes(int at) const;
    bool anyYes() const;
    void setAnswer(int at, std::optional<bool> yes);

    /// "n-y--": the answers so far, also when some are missing; empty when all are.
    QString typed() const;
    void setTyped(QString const& answers);

 signals:
    void edited();

 private:
    void addQuestion(QString const& key, QString const& question);
    void addActions(QString const& key);
    void answerRest();
    void clear();
    void showState();

    QWidget* m_body;
    class QGridLayout* m_grid;
    QPushButton* m_open = nullptr;
    QPushButton* m_rest;
    QPushButton* m_clear;
    std::vector<QButtonGroup*> m_groups;
};

/// Five questions about eating (B-51) and seven about readiness to move (B-52), in our own words.
class SafetySection : public ProfileSection {
    Q_OBJECT

 public:
    explicit SafetySection(QWidget* parent = nullptr);
    void load(ProfileDraft const& draft) override;
    void store(ProfileDraft& draft) const override;

    /// In the first run the questions wait behind a button each.
    void foldQuestions();

 private:
    QuestionBlock* addBlock(QString const& key, QString const& icon, QString const& title,
                            QString const& why, QStringList const& questions);

    QuestionBlock* m_eating;
    QuestionBlock* m_readiness;
};

}  // namespace steady
