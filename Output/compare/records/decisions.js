transparencyChoice.kind("decisions",{
"label":"Decision",
"plural":"Decisions",
"state":"State",
"fields":["About","Organisation","Decided by","Reference","Signed","Published","In force from","Expires","Review due","Extends","Replaces","Reasons","Value","Evidence","Conditions","Advice received","Meeting","Votes","Part withheld"],
"firsts":["ask-wexbridge-approval"]
});
